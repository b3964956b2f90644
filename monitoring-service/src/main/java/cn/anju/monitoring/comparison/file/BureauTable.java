package cn.anju.monitoring.comparison.file;

import cn.anju.kit.imports.format.RowSource;
import cn.anju.kit.imports.format.SourceRow;
import cn.anju.kit.imports.format.Texts;
import cn.anju.kit.imports.format.UnreadableFile;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.problem.Violation;
import cn.anju.monitoring.comparison.rule.SourceColumn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A table of a bureau: its first row with anything in it is the header; columns that the source does not name are passed over. */
final class BureauTable implements BureauRows {
    private static final int MISSING = -1;

    private final RowSource rows;
    private final RowReader reader;
    private final int[] places;

    /** @throws ProblemException 422 if a column that is needed is missing or there twice */
    BureauTable(RowSource rows, RowReader reader) throws IOException {
        this.rows = rows;
        this.reader = reader;
        SourceRow header = rows.next();
        while (header != null && header.isEmpty()) {
            header = rows.next();
        }
        if (header == null) {
            throw UnreadableFile.empty();
        }
        this.places = places(header, reader.columns());
    }

    private static int[] places(SourceRow header, List<SourceColumn> columns) {
        var violations = new ArrayList<Violation>();
        var result = new int[columns.size()];
        for (int i = 0; i < result.length; i++) {
            var column = columns.get(i);
            var found = new ArrayList<Integer>();
            for (int place = 0; place < header.cells().size(); place++) {
                if (isCalled(column, header.cell(place))) {
                    found.add(place);
                }
            }
            result[i] = found.isEmpty() ? MISSING : found.get(0);
            if (found.size() > 1) {
                violations.add(Violation.of(column.title(), column.title(), "duplicate-column", column.name()));
            } else if (found.isEmpty() && column.required()) {
                violations.add(Violation.of(column.name(), column.title(), "missing-column"));
            }
        }
        if (!violations.isEmpty()) {
            throw new ProblemException(422, "unusable-columns", violations);
        }
        return result;
    }

    private static boolean isCalled(SourceColumn column, Object cell) {
        String header = cell == null ? "" : Texts.strip(cell.toString());
        return header.equals(column.title()) || header.equalsIgnoreCase(column.name());
    }

    @Override
    public BureauRow next() throws IOException {
        SourceRow row = rows.next();
        while (row != null && row.isEmpty()) {
            row = rows.next();
        }
        if (row == null) {
            return null;
        }
        var current = row;
        return reader.read(row.number(), i -> places[i] == MISSING ? null : current.cell(places[i]));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
