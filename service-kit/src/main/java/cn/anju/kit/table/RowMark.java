package cn.anju.kit.table;

import java.util.Set;

/**
 * The first column of a template: it marks the rows that explain the others. An import ignores this column and skips every
 * row that has one of the marks in it; a file may also come without the column.
 */
public final class RowMark {
    /** Header of the column. */
    public static final String HEADER = "标记";

    /** Marks the row that tells what the columns mean. */
    public static final String MEANING = "说明";

    /** Marks the row with an example. */
    public static final String EXAMPLE = "示例";

    private static final Set<String> MARKS = Set.of(MEANING, EXAMPLE);

    private RowMark() {}

    public static boolean isColumn(String header) {
        return HEADER.equals(header.strip());
    }

    /** Whether the row with this cell in the column of marks is no record. */
    public static boolean skips(String cell) {
        return MARKS.contains(cell.strip());
    }
}
