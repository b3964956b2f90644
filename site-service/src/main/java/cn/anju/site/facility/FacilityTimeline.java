package cn.anju.site.facility;

import cn.anju.site.facility.Facility.Condition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

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
        var byDay = new TreeMap<LocalDate, Condition>();
        found.stream()
                .filter(check -> isInside(whole, check.on()))
                .forEach(check -> byDay.put(check.on(), check.condition()));
        var stretches = new ArrayList<Stretch>();
        var now = whole;
        for (var check : byDay.entrySet()) {
            if (check.getValue() != now.condition()) {
                stretches.add(new Stretch(now.from(), check.getKey(), now.condition()));
                now = new Stretch(check.getKey(), whole.to(), check.getValue());
            }
        }
        stretches.add(now);
        return stretches;
    }

    private static boolean isInside(Stretch whole, LocalDate day) {
        return day.isAfter(whole.from()) && (whole.to() == null || day.isBefore(whole.to()));
    }
}
