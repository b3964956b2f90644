package cn.anju.employment.household;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Days in a row.
 *
 * @param to the day after the last one; null where there is no last one
 */
record Span(LocalDate from, LocalDate to) {
    static final Span ALWAYS = new Span(LocalDate.MIN, null);

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** The days on which it begins and ends. */
    Stream<LocalDate> bounds() {
        return Stream.of(from, to).filter(day -> day != null);
    }
}
