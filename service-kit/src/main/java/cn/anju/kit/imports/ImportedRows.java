package cn.anju.kit.imports;

import cn.anju.kit.imports.row.RecordRow;
import cn.anju.kit.imports.row.RecordSource;
import cn.anju.kit.ledger.FieldShape;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.RecordKeys;
import cn.anju.kit.ledger.RecordReader;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.problem.Violation;
import cn.anju.kit.security.Scope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The rows of a file as fields of its ledger, some at a time. */
final class ImportedRows<F extends Record & LedgerFields> {
    private final Ledger<F, ?> ledger;
    private final RecordSource source;
    private final RecordReader reader;
    private final RecordKeys keys;
    private final ReferenceCodes codes;
    private final SiteCells sites;
    private final Scope scope;
    private final List<String> order;
    private final FirstRows firsts = new FirstRows();

    ImportedRows(
            Ledger<F, ?> ledger,
            RecordSource source,
            RecordReader reader,
            RecordKeys keys,
            ReferenceCodes codes,
            SiteCells sites,
            Scope scope) {
        this.ledger = ledger;
        this.source = source;
        this.reader = reader;
        this.keys = keys;
        this.codes = codes;
        this.sites = sites;
        this.scope = scope;
        this.order = ledger.shape().fields().stream().map(FieldShape::name).toList();
    }

    /** The next rows; none after the last. */
    List<ImportedRow<F>> next(int most) throws IOException {
        var rows = new ArrayList<RecordRow>(most);
        while (rows.size() < most) {
            RecordRow row = source.next();
            if (row == null) {
                break;
            }
            rows.add(row);
        }
        codes.resolve(ledger.shape(), rows);
        sites.resolve(ledger.shape(), rows, scope);
        var result = new ArrayList<ImportedRow<F>>(rows.size());
        for (RecordRow row : rows) {
            result.add(read(row));
        }
        return result;
    }

    private ImportedRow<F> read(RecordRow row) throws IOException {
        try {
            var body = reader.read(ledger.shape().type(), row.json());
            if (!row.violations().isEmpty()) {
                return wrong(row, row.violations());
            }
            UUID record = row.id() == null ? keys.idOf(ledger, body.fields()) : row.id();
            int first = firsts.of(record, row.number());
            return first == row.number()
                    ? new ImportedRow<>(
                            row, body.fields(), record, body.envelope().recordedOn(), List.of())
                    : wrong(row, List.of(Violation.unreadable("", "", "duplicate-row", first)));
        } catch (ProblemException e) {
            return wrong(row, all(row.violations(), e.violations()));
        }
    }

    private ImportedRow<F> wrong(RecordRow row, List<Violation> violations) {
        var inOrder = new ArrayList<>(violations);
        inOrder.sort(Comparator.comparingInt(
                violation -> order.indexOf(violation.name().split("/", 2)[0])));
        return new ImportedRow<>(row, null, null, null, inOrder);
    }

    /** Where a cell, or the whole row, could not be understood, the record need not be told to lack it besides. */
    private static List<Violation> all(List<Violation> ofCells, List<Violation> ofRecord) {
        Set<String> named = ofCells.stream().map(Violation::pointer).collect(Collectors.toSet());
        var result = new ArrayList<>(ofCells);
        ofRecord.stream()
                .filter(violation -> !named.contains("") && !named.contains(violation.pointer()))
                .forEach(result::add);
        return result;
    }
}
