package cn.anju.kit.imports.row;

import cn.anju.kit.imports.format.ErrorColumn;
import cn.anju.kit.imports.format.SourceRow;
import cn.anju.kit.imports.format.Texts;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.problem.Violation;
import cn.anju.kit.table.Column;
import cn.anju.kit.table.Columns;
import cn.anju.kit.table.RowMark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the columns of a file are: each a column of the ledger, the marks of a template, or errors of an import before. */
final class Header {
    private final List<Place> places;
    private final int marks;

    private Header(List<Place> places, int marks) {
        this.places = places;
        this.marks = marks;
    }

    /** A column of the ledger with where it stands in the file and what it is called there. */
    record Place(int position, String text, Column column) {}

    /** @throws ProblemException 422 that names every column that is unknown, there twice or missing */
    static Header of(SourceRow row, Columns columns) {
        var reading = new Reading(columns);
        for (int i = 0; i < row.cells().size(); i++) {
            reading.column(i, row.cell(i));
        }
        reading.requireAll();
        if (!reading.violations.isEmpty()) {
            throw new ProblemException(422, "unusable-columns", reading.violations);
        }
        return new Header(List.copyOf(reading.places), reading.marks);
    }

    List<Place> places() {
        return places;
    }

    /** Whether the row explains others, as in a template. */
    boolean isExplanation(SourceRow row) {
        return marks >= 0 && row.cell(marks) instanceof String mark && RowMark.skips(mark);
    }

    private static final class Reading {
        private final Columns columns;
        private final List<Place> places = new ArrayList<>();
        private final Map<Column, String> headers = new HashMap<>();
        private final List<Violation> violations = new ArrayList<>();
        private int marks = -1;

        Reading(Columns columns) {
            this.columns = columns;
        }

        void column(int position, Object cell) {
            String text = cell == null ? "" : Texts.strip(cell.toString());
            if (RowMark.isColumn(text)) {
                marks = position;
            } else if (!text.isEmpty() && !ErrorColumn.is(text)) {
                columns.byHeader(text)
                        .ifPresentOrElse(
                                column -> place(position, text, column),
                                () -> violations.add(Violation.of(text, text, "unknown-column")));
            }
        }

        private void place(int position, String text, Column column) {
            String before = headers.putIfAbsent(column, text);
            if (before != null) {
                violations.add(Violation.of(text, text, "duplicate-column", before));
            } else {
                places.add(new Place(position, text, column));
            }
        }

        void requireAll() {
            columns.fields().stream()
                    .filter(column -> column.required() && !headers.containsKey(column))
                    .forEach(column -> violations.add(Violation.of(column.name(), column.label(), "missing-column")));
        }
    }
}
