package cn.anju.kit.imports.row;

import cn.anju.kit.imports.format.RowSource;
import cn.anju.kit.imports.format.SourceRow;
import cn.anju.kit.imports.format.UnreadableFile;
import cn.anju.kit.imports.row.Header.Place;
import cn.anju.kit.imports.row.RecordRow.Given;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.problem.Violation;
import cn.anju.kit.table.Columns;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The records of a table: its first row that says anything is the header, empty rows and explanations are passed over. */
public final class TableRecords implements RecordSource {
    /** What may stand in a file and has a meaning there; the rest of the envelope is for reading only. */
    private static final Set<String> READ = Set.of("id", "version", "recordedOn");

    private final RowSource rows;
    private final CellReader cells;
    private final Header header;
    private final List<Place> places;

    /** @throws ProblemException 422 if there is no header, or columns in it cannot be used */
    public TableRecords(RowSource rows, Columns columns, ObjectMapper mapper) throws IOException {
        this.rows = rows;
        this.cells = new CellReader(mapper);
        SourceRow first = rows.next();
        while (first != null && first.isEmpty()) {
            first = rows.next();
        }
        if (first == null) {
            throw UnreadableFile.empty();
        }
        header = Header.of(first, columns);
        places = header.places().stream()
                .filter(p ->
                        p.column().field() != null || READ.contains(p.column().name()))
                .toList();
    }

    @Override
    public RecordRow next() throws IOException {
        for (SourceRow row = rows.next(); row != null; row = rows.next()) {
            if (!header.isExplanation(row)) {
                RecordRow record = read(row);
                if (!record.json().isEmpty() || !record.violations().isEmpty() || record.id() != null) {
                    return record;
                }
            }
        }
        return null;
    }

    private RecordRow read(SourceRow row) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        List<Violation> violations = new ArrayList<>(0);
        for (Place place : places) {
            try {
                JsonNode value = cells.read(place.column(), row.cell(place.position()));
                if (!value.isNull()) {
                    json.set(place.column().name(), value);
                }
            } catch (CellReader.Refusal e) {
                violations.add(Violation.unreadable(
                        "/" + place.column().name(), place.column().label(), e.code()));
            }
        }
        var envelope = Envelope.takeFrom(json, violations);
        return new RecordRow(row.number(), envelope.id(), envelope.version(), json, violations, f -> given(row, f));
    }

    private Given given(SourceRow row, String field) {
        return places.stream()
                .filter(place -> place.column().name().equals(field))
                .findFirst()
                .map(place -> new Given(place.text(), text(row.cell(place.position()))))
                .orElse(null);
    }

    private static String text(Object cell) {
        return cell == null ? null : cell.toString();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
