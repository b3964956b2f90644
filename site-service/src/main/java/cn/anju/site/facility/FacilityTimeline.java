package cn.anju.site.facility;

import cn.anju.site.facility.Facility.Condition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The times in which the condition of a facility is the same, as its checks cut them. */
final class FacilityTimeline {
    private FacilityTimeline() {}

    /** A condition that a check found. */
    record Found(LocalDate on, Condition condition) {}

    /**
     * A time of one condition.
     *
     * @param to day after its last; null while it lasts
     */
    record Stretch(LocalDate from, LocalDate to, Condition condition) {}

    /**
     * @param whole from the first day of the facility to its end, in the condition that it begins with
     * @param found by day, of the same day the last one recorded last; what lies outside says nothing
     */
    static List<Stretch> of(Stretch whole, List<Found> found) {
        var stretches = new ArrayList<Stretch>();
        var now = whole;
        for (Found check : found) {
            boolean inside = check.on().isAfter(whole.from())
                    && (whole.to() == null || check.on().isBefore(whole.to()));
            if (!inside || check.condition() == now.condition()) {
                continue;
            }
            stretches.add(new Stretch(now.from(), check.on(), now.condition()));
            now = new Stretch(check.on(), whole.to(), check.condition());
        }
        stretches.add(now);
        return stretches;
    }
}
