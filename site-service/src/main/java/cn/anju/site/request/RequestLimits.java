package cn.anju.site.request;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

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
    }

    /** Last day for settling in time what was raised on a day; before the first of all limits, that one holds. */
    default LocalDate dueOn(LocalDate raisedOn) {
        var inOrder = all().stream().sorted(Comparator.comparing(Limits::from)).toList();
        var limits = inOrder.stream()
                .filter(l -> !l.from().isAfter(raisedOn))
                .reduce((earlier, later) -> later)
                .orElse(inOrder.get(0));
        return raisedOn.plusDays(limits.days());
    }
}
