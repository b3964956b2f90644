package cn.anju.employment.subsidy;

import cn.anju.employment.subsidy.Subsidy.Destination;
import cn.anju.employment.subsidy.Subsidy.Kind;
import cn.anju.kit.period.InForce;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What holds for subsidies, each time with the day from which it holds and where it comes from. */
@ConfigMapping(prefix = "anju.subsidies")
public interface SubsidyTerms {

    @WithParentName
    List<Terms> all();

    /** What holds from a day on, until others do. */
    interface Terms {
        LocalDate from();

        String source();

        /** How often a person gets a subsidy of a kind for a calendar year; kinds that are not named, as often as they are due. */
        Map<Kind, Integer> timesAYear();

        /** Yuan of a travel subsidy by destination. */
        Map<Destination, BigDecimal> travel();
    }

    /** Those that hold on a day; before the first of all, these. */
    default Terms on(LocalDate day) {
        return InForce.on(day, all(), Terms::from);
    }
}
