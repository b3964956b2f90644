package cn.anju.kit.imports.format;

import java.util.Locale;
import java.util.Set;

/** The column of a table, or property of a line, in which a file comes back with what was wrong. */
public final class ErrorColumn {
    private static final String CHINESE = "错误";
    private static final String ENGLISH = "errors";
    private static final Set<String> NAMES = Set.of(CHINESE, ENGLISH);

    private ErrorColumn() {}

    public static String header(Locale locale) {
        return locale.equals(Locale.ENGLISH) ? ENGLISH : CHINESE;
    }

    /** Whether it is this column, which says nothing of the record. */
    public static boolean is(String header) {
        return NAMES.contains(Texts.strip(header));
    }
}
