package cn.anju.kit.duty;

import cn.anju.kit.period.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** For which times something is due, and until when. */
sealed interface Rhythm {

    /** What happens from start to end is due by a day. */
    record Span(LocalDate start, LocalDate end, LocalDate dueOn) {}

    /** Last day for recording what happened on this one. */
    LocalDate deadline(LocalDate day);

    /** The times within a period for which something is due. */
    List<Span> within(Period asked);

    /** A period shorter than this cannot be asked for. */
    default Period.Kind shortest() {
        return Period.Kind.MONTH;
    }

    /**
     * Again in every month, quarter, half or year.
     *
     * @param month month of the deadline, counted from the first of the period
     * @param day day of the deadline; in a shorter month, its last
     */
    record EachPeriod(Period.Kind kind, int month, int day) implements Rhythm {
        @Override
        public LocalDate deadline(LocalDate on) {
            var due = YearMonth.from(Period.containing(on, kind).start()).plusMonths(month);
            return due.atDay(Math.min(day, due.lengthOfMonth()));
        }

        @Override
        public List<Span> within(Period asked) {
            return asked.partsOf(kind).stream()
                    .map(part -> new Span(part.start(), part.end(), deadline(part.start())))
                    .toList();
        }

        @Override
        public Period.Kind shortest() {
            return kind;
        }
    }

    /** Once for ever: whatever came before counts. */
    record Once(LocalDate by) implements Rhythm {
        private static final LocalDate EVER = LocalDate.of(1, 1, 1);

        @Override
        public LocalDate deadline(LocalDate on) {
            return by;
        }

        @Override
        public List<Span> within(Period asked) {
            return List.of(new Span(EVER, asked.end(), by));
        }
    }

    /** Every record has its own deadline and is settled on a day. */
    record OwnDeadline(String dueField, String settledField) implements Rhythm {
        @Override
        public LocalDate deadline(LocalDate due) {
            return due;
        }

        @Override
        public List<Span> within(Period asked) {
            return List.of(new Span(asked.start(), asked.end(), asked.end()));
        }
    }
}
