package cn.anju.employment.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The employment of a household over time: periods without gaps, from the day on which its first labourer is registered,
 * the last of them open, neighbours never alike. It follows from the workers alone.
 */
final class HouseholdTimeline {
    private HouseholdTimeline() {}

    /** What is the case on a day. */
    record State(Place place, boolean willingWorker, boolean employed) {}

    /** A time in which the state is the same. */
    record Period(Span span, State state) {}

    /**
     * @param workers of one household, in the order in which they were registered
     */
    static List<Period> of(List<Worker> workers) {
        var periods = new ArrayList<Period>();
        LocalDate from = null;
        State current = null;
        for (LocalDate day : turningDays(workers)) {
            var state = state(workers, day);
            if (!state.equals(current)) {
                if (current != null) {
                    periods.add(new Period(new Span(from, day), current));
                }
                from = day;
                current = state;
            }
        }
        if (current != null) {
            periods.add(new Period(new Span(from, null), current));
        }
        return periods;
    }

    private static Iterable<LocalDate> turningDays(List<Worker> workers) {
        var days = new TreeSet<LocalDate>();
        workers.stream().flatMap(Worker::turningDays).forEach(days::add);
        return workers.isEmpty()
                ? days
                : days.tailSet(workers.get(0).registered().from());
    }

    private static State state(List<Worker> workers, LocalDate day) {
        boolean willing = workers.stream().anyMatch(w -> w.isWilling(day));
        return new State(
                place(workers, day), willing, willing && workers.stream().anyMatch(w -> w.isEmployed(day)));
    }

    /** Where the household lives: where the labourer does that was registered last until then. */
    private static Place place(List<Worker> workers, LocalDate day) {
        return workers.stream()
                .filter(w -> !day.isBefore(w.registered().from()))
                .reduce((earlier, later) -> later)
                .map(Worker::place)
                .orElseThrow();
    }
}
