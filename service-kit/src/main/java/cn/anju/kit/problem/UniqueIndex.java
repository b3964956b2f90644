package cn.anju.kit.problem;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hibernate.exception.ConstraintViolationException;
import org.postgresql.util.PSQLException;

/** The naming of unique indexes and exclusion constraints, {@code ux_<table>__<column>}, by which a duplicate is told as a field. */
public final class UniqueIndex {
    private static final Pattern NAME = Pattern.compile("ux_\\w+?__(\\w+)");

    private UniqueIndex() {}

    /** The constraint that a statement broke, exclusion constraints included; null if the database does not say. */
    public static String violatedBy(ConstraintViolationException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refusal && refusal.getServerErrorMessage() != null) {
                return refusal.getServerErrorMessage().getConstraint();
            }
        }
        return e.getConstraintName();
    }

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
