package cn.anju.kit.imports.row;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as people type them, year first: 2022-03-01, 2022/3/1, 2022.3.1, 2022年3月1日, 20220301. */
final class DateTexts {
    private static final Pattern FORM =
            Pattern.compile("(\\d{4})(?:([-/.])(\\d{1,2})\\2(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日?"
                    + "|(\\d{2})(\\d{2}))(?:[ T]0{1,2}:00(?::00)?)?");

    private DateTexts() {}

    static Optional<LocalDate> read(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int month = matcher.group(3) != null ? 3 : matcher.group(5) != null ? 5 : 7;
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(month)),
                    Integer.parseInt(matcher.group(month + 1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
