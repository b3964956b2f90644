package cn.anju.site.maintenance;

import cn.anju.kit.period.InForce;
import cn.anju.site.maintenance.MaintenanceOrder.Urgency;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How long mending may take, each set with the day from which it holds and where it comes from. */
@ConfigMapping(prefix = "anju.maintenance-limits")
interface MaintenanceLimits {

    @WithParentName
    List<Limits> all();

    /** What holds from a day on, until others do. */
    interface Limits {
        LocalDate from();

        String source();

        /** Days from the report to the end of the work. */
        Map<Urgency, Integer> days();
    }

    /** Last day for mending in time what was reported on a day; before the first of all limits, that one holds. */
    default LocalDate dueOn(LocalDate reportedOn, Urgency urgency) {
        var limits = InForce.on(reportedOn, all(), Limits::from);
        return reportedOn.plusDays(limits.days().get(urgency));
    }
}
