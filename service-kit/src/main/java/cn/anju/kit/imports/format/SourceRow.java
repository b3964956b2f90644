package cn.anju.kit.imports.format;

import java.util.List;

/**
 * One row of a table.
 *
 * @param number from 1, as a spreadsheet shows it
 * @param cells a String, BigDecimal, Boolean, LocalDate or {@link FaultyCell} each, or null where the cell is empty
 */
public record SourceRow(int number, List<Object> cells) {
    public Object cell(int position) {
        return position < cells.size() ? cells.get(position) : null;
    }

    public boolean isEmpty() {
        return cells.stream()
                .allMatch(cell -> cell == null
                        || (cell instanceof String text && Texts.strip(text).isEmpty()));
    }
}
