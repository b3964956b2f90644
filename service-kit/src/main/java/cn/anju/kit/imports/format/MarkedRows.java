package cn.anju.kit.imports.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The rows of a table with one more column, or the same column again, that says what is wrong with each. */
final class MarkedRows implements RowSource {
    private final RowSource rows;
    private final ErrorNotes notes;
    private final String header;
    private int column = -1;

    MarkedRows(RowSource rows, ErrorNotes notes, String header) {
        this.rows = rows;
        this.notes = notes;
        this.header = header;
    }

    @Override
    public SourceRow next() throws IOException {
        SourceRow row = rows.next();
        if (row == null) {
            return null;
        }
        if (column >= 0) {
            return marked(row, said(row));
        }
        if (row.isEmpty()) {
            return row;
        }
        column = column(row);
        return marked(row, header);
    }

    private String said(SourceRow row) {
        return notes.of(row.number()).stream().map(ErrorNotes.Note::message).collect(Collectors.joining("；"));
    }

    private SourceRow marked(SourceRow row, String text) {
        List<Object> cells = new ArrayList<>(row.cells());
        while (cells.size() <= column) {
            cells.add(null);
        }
        cells.set(column, text.isEmpty() ? null : text);
        return new SourceRow(row.number(), cells);
    }

    private static int column(SourceRow headers) {
        for (int i = 0; i < headers.cells().size(); i++) {
            if (headers.cell(i) instanceof String text && ErrorColumn.is(text)) {
                return i;
            }
        }
        return headers.cells().size();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
