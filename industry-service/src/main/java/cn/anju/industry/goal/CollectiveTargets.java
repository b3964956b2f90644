package cn.anju.industry.goal;

import cn.anju.kit.period.InForce;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What the collective income of a site should reach in a year, in yuan; each set with the day from which it holds. */
@ConfigMapping(prefix = "anju.collective-income")
public interface CollectiveTargets {

    @WithParentName
    List<Target> all();

    /** What holds from a day on, until another does. */
    interface Target {
        LocalDate from();

        String source();

        /** Of every site from so many residents on. */
        BigDecimal yuan();

        int residents();

        /** Of a site that is to become one of collective economy. */
        BigDecimal fiveTypeYuan();
    }

    /** The one that holds on a day; before the first of all, that one. */
    default Target on(LocalDate day) {
        return InForce.on(day, all(), Target::from);
    }
}
