package cn.anju.benchmark.nation;

import java.time.LocalDate;

/** A quarter such as {@code 2022-Q1}, and the year until its end, which is what its scores rest on. */
record Quarter(int year, int number) {
    private static final int MONTHS = 3;

    static Quarter of(String text) {
        int mark = text.indexOf("-Q");
        return new Quarter(Integer.parseInt(text.substring(0, mark)), Integer.parseInt(text.substring(mark + 2)));
    }

    LocalDate yearStart() {
        return LocalDate.of(year, 1, 1);
    }

    LocalDate end() {
        return yearStart().plusMonths((long) number * MONTHS).minusDays(1);
    }
}
