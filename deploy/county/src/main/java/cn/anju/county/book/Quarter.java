package cn.anju.county.book;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The first quarter of 2022, which the demonstration records cover. */
public final class Quarter {
    public static final LocalDate START = LocalDate.of(2022, 1, 1);
    public static final LocalDate END = LocalDate.of(2022, 3, 31);

    /** When the plan was issued. */
    public static final LocalDate PLAN_ISSUED = LocalDate.of(2022, 3, 13);

    public static final List<YearMonth> MONTHS =
            List.of(YearMonth.of(2022, 1), YearMonth.of(2022, 2), YearMonth.of(2022, 3));

    private Quarter() {}

    /** The earlier of two days. */
    public static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** The later of two days. */
    public static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
