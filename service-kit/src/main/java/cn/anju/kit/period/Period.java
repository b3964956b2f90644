package cn.anju.kit.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A year ({@code 2022}), half ({@code 2022-H1}), quarter ({@code 2022-Q1}) or month ({@code 2022-03}) of the calendar.
 *
 * @param start first day
 * @param end last day
 */
public record Period(Kind kind, LocalDate start, LocalDate end) {
    private static final Pattern TEXT = Pattern.compile("([1-9]\\d{3})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?");

    /** How long a period is. */
    public enum Kind {
        YEAR(12),
        HALF(6),
        QUARTER(3),
        MONTH(1);

        private final int months;

        Kind(int months) {
            this.months = months;
        }

        public int months() {
            return months;
        }
    }

    /** The period of a text, if the text is one. */
    public static Optional<Period> parse(String text) {
        var match = TEXT.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(match.group(1));
        if (match.group(2) != null) {
            return Optional.of(nth(Kind.HALF, year, match.group(2)));
        }
        if (match.group(3) != null) {
            return Optional.of(nth(Kind.QUARTER, year, match.group(3)));
        }
        return Optional.of(match.group(4) != null ? nth(Kind.MONTH, year, match.group(4)) : of(Kind.YEAR, year, 1));
    }

    /** The period of a kind that a day lies in. */
    public static Period containing(LocalDate day, Kind kind) {
        return of(kind, day.getYear(), (day.getMonthValue() - 1) / kind.months * kind.months + 1);
    }

    public static Period quarterOf(LocalDate day) {
        return containing(day, Kind.QUARTER);
    }

    public boolean isQuarter() {
        return kind == Kind.QUARTER;
    }

    public List<Period> months() {
        return partsOf(Kind.MONTH);
    }

    /** The periods of a kind that this one consists of; none of a longer kind. */
    public List<Period> partsOf(Kind part) {
        return IntStream.range(0, kind.months / part.months)
                .mapToObj(i -> containing(start.plusMonths((long) i * part.months), part))
                .toList();
    }

    /** Whether any day of the period has come by that day. */
    public boolean hasBegunBy(LocalDate day) {
        return !start.isAfter(day);
    }

    /** The last day of the period that has come by that day. */
    public LocalDate endBy(LocalDate day) {
        return end.isBefore(day) ? end : day;
    }

    private static Period nth(Kind kind, int year, String number) {
        return of(kind, year, (Integer.parseInt(number) - 1) * kind.months + 1);
    }

    private static Period of(Kind kind, int year, int firstMonth) {
        LocalDate start = LocalDate.of(year, firstMonth, 1);
        return new Period(kind, start, start.plusMonths(kind.months).minusDays(1));
    }

    @Override
    public String toString() {
        int month = start.getMonthValue();
        return switch (kind) {
            case YEAR -> "%d".formatted(start.getYear());
            case HALF -> "%d-H%d".formatted(start.getYear(), month / 6 + 1);
            case QUARTER -> "%d-Q%d".formatted(start.getYear(), month / 3 + 1);
            case MONTH -> String.format(Locale.ROOT, "%d-%02d", start.getYear(), month);
        };
    }
}
