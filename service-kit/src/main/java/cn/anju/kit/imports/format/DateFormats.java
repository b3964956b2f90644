package cn.anju.kit.imports.format;

import java.util.Locale;
import java.util.regex.Pattern;

/** Knows which number formats of a workbook show a number as a date; a workbook has no other sign of dates. */
final class DateFormats {
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.");
    private static final Pattern DAY = Pattern.compile("[dy年月日]");

    private DateFormats() {}

    /**
     * @param id number of the format; 14 to 17 and 22 are dates everywhere, 27 to 31, 36 and 50 to 58 in Chinese Excel
     * @param format its text, or null for those that a workbook does not spell out
     */
    static boolean isDate(int id, String format) {
        if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58)) {
            return true;
        }
        return format != null
                && DAY.matcher(LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT))
                        .find();
    }
}
