package cn.anju.kit.ledger;

import java.time.LocalDate;
import java.time.YearMonth;

/** Until when a record of a business date must be recorded so as not to be {@code late} (annex 1, column 完成时限). */
@FunctionalInterface
public interface Deadline {
    /** Never late. */
    Deadline NONE = on -> LocalDate.MAX;

    /** By the end of the month of its date. */
    Deadline MONTH_END = on -> YearMonth.from(on).atEndOfMonth();

    /** By the end of the quarter of its date. */
    Deadline QUARTER_END = on ->
            YearMonth.of(on.getYear(), (on.getMonthValue() - 1) / 3 * 3 + 3).atEndOfMonth();

    LocalDate of(LocalDate businessDate);
}
