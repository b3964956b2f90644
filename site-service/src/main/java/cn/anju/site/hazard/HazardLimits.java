package cn.anju.site.hazard;

import cn.anju.kit.period.InForce;
import cn.anju.site.hazard.Hazard.Severity;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How long rectifying a hazard may take, each set with the day from which it holds and where it comes from. */
@ConfigMapping(prefix = "anju.hazard-limits")
interface HazardLimits {

    @WithParentName
    List<Limits> all();

    /** What holds from a day on, until others do. */
    interface Limits {
        LocalDate from();

        String source();

        /** Days from the finding to the rectification. */
        Map<Severity, Integer> days();

        /** Days of delay after which a grave hazard holds the grade of its site down. */
        int graveDelayDays();

        /** Days from the rectification to its check. */
        int recheckDays();

        /** Days before the deadline from which officers are reminded of it. */
        int remindDays();
    }

    /** What holds on a day; before the first of all limits, that one does. */
    default Limits on(LocalDate day) {
        return InForce.on(day, all(), Limits::from);
    }

    default LocalDate dueOn(LocalDate foundOn, Severity severity) {
        return foundOn.plusDays(on(foundOn).days().get(severity));
    }
}
