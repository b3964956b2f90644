package cn.anju.kit.integrity;

import cn.anju.kit.ledger.ColumnNames;
import cn.anju.kit.ledger.FieldShape;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a ledger declares, as the values that the queries of checks have blanks for. */
final class LedgerFacts {
    private final Ledger<?, ?> ledger;
    private final LedgerTable table;

    LedgerFacts(Ledger<?, ?> ledger) {
        this.ledger = ledger;
        this.table = new LedgerTable(ledger);
    }

    /** The values for each time that a query is repeated for this ledger; none where it does not concern it. */
    List<Map<String, String>> each(String what) {
        return switch (what) {
            case "ledger" -> List.of(of());
            case "span" -> ledger.spansTime() ? List.of(span()) : List.of();
            case "past-date" -> pastDates().map(this::ofField).toList();
            case "reference" -> references().map(this::reference).toList();
            case "single-reference" ->
                references()
                        .filter(f -> f.type() == UUID.class)
                        .map(this::reference)
                        .toList();
            case "exclusive" -> ledger.exclusive().isEmpty() ? List.of() : List.of(exclusive());
            default -> what.equals(ledger.type()) ? List.of(of()) : List.of();
        };
    }

    private Map<String, String> of() {
        return new HashMap<>(Map.of(
                "type",
                ledger.type(),
                "table",
                table.name(),
                "date",
                LedgerTable.column(ledger.dateField()),
                "site",
                table.site(),
                "sites",
                table.sites(),
                "region",
                table.region(),
                "today",
                "current_setting('anju.today')::date",
                "record",
                "'%s' as record_type, r.id as record_id, %s as sites, %s as region"
                        .formatted(ledger.type(), table.sites(), table.region())));
    }

    private Map<String, String> span() {
        var values = of();
        values.put("end", LedgerTable.column(ledger.endField()));
        return values;
    }

    private Stream<FieldShape> pastDates() {
        return ledger.shape().fields().stream().filter(FieldShape::past);
    }

    private Map<String, String> ofField(FieldShape field) {
        var values = of();
        values.put("field", field.name());
        values.put("label", field.label());
        values.put("column", LedgerTable.column(field.name()));
        return values;
    }

    private Stream<FieldShape> references() {
        return ledger.shape().fields().stream().filter(f -> f.refersTo() != null);
    }

    private Map<String, String> reference(FieldShape field) {
        var values = ofField(field);
        boolean single = field.type() == UUID.class;
        String column = LedgerTable.column(field.name());
        values.put("target", field.refersTo());
        values.put("placing", String.valueOf(field.name().equals(ledger.placedBy())));
        values.put("id", single ? column : "each_id.id");
        values.put(
                "from",
                table.name() + " r" + (single ? "" : " cross join lateral unnest(" + column + ") as each_id (id)"));
        return values;
    }

    private Map<String, String> exclusive() {
        var values = span();
        String begin = ColumnNames.of(ledger.dateField());
        String end = ColumnNames.of(ledger.endField());
        values.put(
                "same",
                Stream.concat(
                                ledger.exclusive().stream().map(ColumnNames::of).map(c -> "other." + c + " = r." + c),
                                Stream.of(
                                        "other.%1$s < coalesce(r.%2$s, 'infinity')".formatted(begin, end),
                                        "r.%1$s < coalesce(other.%2$s, 'infinity')".formatted(begin, end)))
                        .collect(Collectors.joining(" and ")));
        return values;
    }
}
