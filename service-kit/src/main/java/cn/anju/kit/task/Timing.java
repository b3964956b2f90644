package cn.anju.kit.task;

import cn.anju.kit.period.Period;
import cn.anju.kit.term.Term;
import java.time.LocalDate;
import java.time.YearMonth;

/** How often a row of annex 1 is due and until when (columns 频次 and 完成时限). */
public sealed interface Timing {

    /** How often a row is due. */
    @Term(value = "任务频次", clause = "annex 1")
    enum Frequency {
        @Term("一次性")
        ONCE,

        @Term("每月")
        MONTHLY,

        @Term("每季度")
        QUARTERLY,

        @Term("长期坚持")
        ONGOING
    }

    /**
     * One time that a row is due.
     *
     * @param from first day of what counts; null where everything before counts
     * @param to last day of what counts
     * @param dueOn last day for settling it in time; null if there is none
     */
    record Occurrence(LocalDate from, LocalDate to, LocalDate dueOn) {}

    Frequency frequency();

    /** The occurrence that officers work on that day. */
    Occurrence on(LocalDate day);

    /** @throws IllegalArgumentException for words that the annex does not use */
    static Timing of(String frequency, String due) {
        return switch (Frequency.valueOf(frequency)) {
            case ONCE -> new Once(LocalDate.parse(due));
            case ONGOING -> new Ongoing();
            case MONTHLY, QUARTERLY ->
                switch (due) {
                    case "DAY_25" -> new Each(Frequency.MONTHLY, 0, 25);
                    case "MONTH_END" -> new Each(Frequency.MONTHLY, 0, 31);
                    case "NEXT_MONTH_DAY_3" -> new Each(Frequency.MONTHLY, 1, 3);
                    case "QUARTER_END" -> new Each(Frequency.QUARTERLY, 2, 31);
                    default -> throw new IllegalArgumentException("No deadline of the annex: " + due);
                };
        };
    }

    /** Once for ever, by a day. */
    record Once(LocalDate by) implements Timing {
        @Override
        public Frequency frequency() {
            return Frequency.ONCE;
        }

        @Override
        public Occurrence on(LocalDate day) {
            return new Occurrence(null, by, by);
        }
    }

    /** All the time. */
    record Ongoing() implements Timing {
        @Override
        public Frequency frequency() {
            return Frequency.ONGOING;
        }

        @Override
        public Occurrence on(LocalDate day) {
            return new Occurrence(null, day, null);
        }
    }

    /**
     * Again in every month or quarter.
     *
     * @param month month of the deadline, counted from the first of the period
     * @param dayOfMonth day of the deadline; in a shorter month, its last
     */
    record Each(Frequency frequency, int month, int dayOfMonth) implements Timing {
        @Override
        public Occurrence on(LocalDate day) {
            var kind = frequency == Frequency.MONTHLY ? Period.Kind.MONTH : Period.Kind.QUARTER;
            var running = Period.containing(day, kind);
            var before = of(Period.containing(running.start().minusDays(1), kind));
            return before.dueOn().isBefore(day) ? of(running) : before;
        }

        private Occurrence of(Period period) {
            var due = YearMonth.from(period.start()).plusMonths(month);
            return new Occurrence(period.start(), period.end(), due.atDay(Math.min(dayOfMonth, due.lengthOfMonth())));
        }
    }
}
