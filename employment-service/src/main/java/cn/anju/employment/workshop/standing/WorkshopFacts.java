package cn.anju.employment.workshop.standing;

import java.time.LocalDate;
import java.util.List;

/**
 * What is on record of a workshop, in any order.
 *
 * @param checks its quarterly checks
 * @param stops its seasonal stops
 * @param closures the times in which it is or was closed
 */
public record WorkshopFacts(List<Check> checks, List<Time> stops, List<Time> closures) {

    /** A check on a day. */
    public record Check(LocalDate on, boolean passed) {}

    /** From a day until before another one, or without an end. */
    public record Time(LocalDate from, LocalDate to) {
        boolean contains(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    /** What was on record of the time before a day, and on it. */
    public WorkshopFacts asOf(LocalDate day) {
        return new WorkshopFacts(
                checks.stream().filter(check -> !check.on().isAfter(day)).toList(),
                stops,
                closures.stream().filter(time -> time.from().isBefore(day)).toList());
    }
}
