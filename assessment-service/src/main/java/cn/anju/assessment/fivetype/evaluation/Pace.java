package cn.anju.assessment.fivetype.evaluation;

import cn.anju.assessment.fivetype.checklist.Criterion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What a criterion will have come to by the deadline if it goes on as it went: what is gathered within a year at the pace of the
 * year, all else at that of the last {@value #DAYS} days.
 */
final class Pace {
    static final int DAYS = 90;

    private Pace() {}

    /**
     * @param before what it was {@value #DAYS} days earlier
     * @param dueOn the deadline; null if there is none
     */
    static boolean isExpected(Criterion criterion, Measure now, Measure before, LocalDate on, LocalDate dueOn) {
        if (dueOn == null || criterion.query().isEmpty() || isTooMuch(criterion, now)) {
            return false;
        }
        long left = ChronoUnit.DAYS.between(on, dueOn);
        if (left < 0) {
            return false;
        }
        BigDecimal needed = criterion.needed(now.total());
        if (criterion.yearly()) {
            return reaches(now.value(), on.lengthOfYear(), needed, on.getDayOfYear());
        }
        BigDecimal gained = now.value().subtract(before.value());
        return reaches(gained, left, needed.subtract(now.value()), DAYS);
    }

    /** Whether {@code value / days * times >= needed}, exactly. */
    private static boolean reaches(BigDecimal value, long times, BigDecimal needed, long days) {
        return value.multiply(BigDecimal.valueOf(times)).compareTo(needed.multiply(BigDecimal.valueOf(days))) >= 0;
    }

    private static boolean isTooMuch(Criterion criterion, Measure now) {
        return criterion.most().filter(most -> now.value().compareTo(most) > 0).isPresent();
    }
}
