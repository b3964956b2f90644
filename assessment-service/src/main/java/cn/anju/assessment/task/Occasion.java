package cn.anju.assessment.task;

import cn.anju.kit.period.Period;
import cn.anju.kit.task.Timing.Frequency;
import cn.anju.kit.task.Timing.Occurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One time that a task is due.
 *
 * @param period the month or quarter; of tasks that are due once, or always, the year
 * @param time first and last day of what counts, and the deadline
 * @param lookedAt the day on which services are asked about it
 */
public record Occasion(TrackedTask task, String period, Occurrence time, LocalDate lookedAt) {

    /** The occasion that officers work on that day. */
    public static Occasion current(TrackedTask task, LocalDate on) {
        return of(task, task.timing().on(on), on);
    }

    /** So many occasions before the current one, of a task that comes again; each is looked at on its deadline. */
    static List<Occasion> before(TrackedTask task, LocalDate on, int number) {
        List<Occasion> occasions = new ArrayList<>();
        var time = task.timing().on(on);
        for (int i = 0; i < number && comesAgain(task); i++) {
            time = task.timing().on(time.from().minusDays(1));
            occasions.add(of(task, time, time.dueOn()));
        }
        return occasions;
    }

    /** Every deadline of a task in a year, in order. */
    public static List<Occasion> in(TrackedTask task, int year) {
        var first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1))
                .map(day -> current(task, day))
                .filter(occasion -> occasion.time().dueOn() != null
                        && occasion.time().dueOn().getYear() == year)
                .map(occasion -> of(task, occasion.time(), occasion.time().dueOn()))
                .distinct()
                .toList();
    }

    /**
     * The occasions of a task that have a deadline in a window of days and have begun by a day, in order; each is looked at on its
     * deadline, or on that day where its deadline is still to come.
     */
    public static List<Occasion> dueIn(TrackedTask task, Period window, LocalDate today) {
        return window.start()
                .datesUntil(window.end().plusDays(1))
                .map(day -> task.timing().on(day))
                .distinct()
                .filter(time -> time.dueOn() != null
                        && !time.dueOn().isBefore(window.start())
                        && !time.dueOn().isAfter(window.end()))
                .map(time -> of(task, time, time.dueOn().isAfter(today) ? today : time.dueOn()))
                .filter(occasion -> task.timing().on(occasion.lookedAt()).equals(occasion.time()))
                .toList();
    }

    private static boolean comesAgain(TrackedTask task) {
        var frequency = task.timing().frequency();
        return frequency == Frequency.MONTHLY || frequency == Frequency.QUARTERLY;
    }

    private static Occasion of(TrackedTask task, Occurrence time, LocalDate lookedAt) {
        return new Occasion(task, Period.containing(day(time), kind(task)).toString(), time, lookedAt);
    }

    private static LocalDate day(Occurrence time) {
        return time.from() == null ? time.to() : time.from();
    }

    /** How long a period of a task is. */
    public static Period.Kind kind(TrackedTask task) {
        return switch (task.timing().frequency()) {
            case MONTHLY -> Period.Kind.MONTH;
            case QUARTERLY -> Period.Kind.QUARTER;
            case ONCE, ONGOING -> Period.Kind.YEAR;
        };
    }
}
