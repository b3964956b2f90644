package cn.anju.kit.problem;

import java.util.Optional;
import java.util.regex.Pattern;

/** The naming of unique indexes, {@code ux_<table>__<column>}, by which a duplicate is told as a field. */
public final class UniqueIndex {
    private static final Pattern NAME = Pattern.compile("ux_\\w+?__(\\w+)");

    private UniqueIndex() {}

    /** The JSON property of the column that such an index guards. */
    public static Optional<String> fieldOf(String constraint) {
        var matcher = NAME.matcher(constraint == null ? "" : constraint);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(Pattern.compile("_(\\w)").matcher(matcher.group(1)).replaceAll(m -> m.group(1)
                .toUpperCase(java.util.Locale.ROOT)));
    }

    /** Whether the constraint is the primary key of a table. */
    public static boolean isPrimaryKey(String constraint) {
        return constraint != null && constraint.endsWith("_pkey");
    }
}
