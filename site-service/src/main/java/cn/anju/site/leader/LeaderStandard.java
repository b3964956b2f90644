package cn.anju.site.leader;

import cn.anju.kit.period.InForce;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.time.LocalDate;
import java.util.List;

/** What leading a site asks for (clauses 1 and 2), each set with the day from which it holds and where it comes from. */
@ConfigMapping(prefix = "anju.leader-standard")
public interface LeaderStandard {

    @WithParentName
    List<Level> all();

    /** What holds from a day on, until another does. */
    interface Level {
        LocalDate from();

        String source();

        /** Visits that a leader pays to a site in every month. */
        int visitsAMonth();

        /** Day by which the leaders in office file plan, duties and task list. */
        LocalDate papersBy();

        /** Days within which one who takes office later files them. */
        int paperDays();

        /** Day by which the contact of a site is named. */
        LocalDate liaisonBy();
    }

    /** The one that holds on a day; before the first of all, that one. */
    default Level on(LocalDate day) {
        return InForce.on(day, all(), Level::from);
    }
}
