package cn.anju.site.request;

import cn.anju.kit.period.InForce;
import cn.anju.kit.standard.RequestCategory;
import cn.anju.site.request.PublicRequest.Level;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How long settling a request of residents may take, each set with the day from which it holds and where it comes from. */
@ConfigMapping(prefix = "anju.request-limits")
interface RequestLimits {

    @WithParentName
    List<Limits> all();

    /** What holds from a day on, until others do. */
    interface Limits {
        LocalDate from();

        String source();

        /** Days from the request to its settlement. */
        int days();

        /** The same for categories where it is another number. */
        Map<RequestCategory, Integer> daysOf();

        /** Days of delay after which the county sees to it; before that, the township does. */
        int countyAfterDays();

        /** Days before the deadline from which officers are reminded of it. */
        int remindDays();
    }

    /** What holds on a day; before the first of all limits, that one does. */
    default Limits on(LocalDate day) {
        return InForce.on(day, all(), Limits::from);
    }

    /** Last day for settling in time what was raised on a day. */
    default LocalDate dueOn(LocalDate raisedOn, RequestCategory category) {
        var limits = on(raisedOn);
        return raisedOn.plusDays(limits.daysOf().getOrDefault(category, limits.days()));
    }

    /** Where a request belongs on a day; empty while it is not overdue. */
    default Optional<Level> level(LocalDate dueOn, LocalDate day) {
        if (!day.isAfter(dueOn)) {
            return Optional.empty();
        }
        boolean isLongOverdue = day.isAfter(dueOn.plusDays(on(day).countyAfterDays()));
        return Optional.of(isLongOverdue ? Level.COUNTY : Level.TOWNSHIP);
    }
}
