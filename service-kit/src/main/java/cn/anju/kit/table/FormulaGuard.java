package cn.anju.kit.table;

import java.util.regex.Pattern;

/**
 * Keeps texts of records from becoming formulas when a spreadsheet opens a CSV file: those that begin with
 * {@code = + - @}, a tab or a carriage return get an apostrophe in front, which imports take away again.
 */
public final class FormulaGuard {
    private static final String APOSTROPHE = "'";

    // Texts that look guarded already are guarded once more, so that taking away one apostrophe always gives the text.
    private static final Pattern DANGEROUS = Pattern.compile("^'*[=+\\-@\\t\\r]");

    private FormulaGuard() {}

    public static String guard(String text) {
        return DANGEROUS.matcher(text).find() ? APOSTROPHE + text : text;
    }

    /** The text as it was before it was guarded. */
    public static String unguard(String cell) {
        return cell.startsWith(APOSTROPHE) && DANGEROUS.matcher(cell).find() ? cell.substring(1) : cell;
    }
}
