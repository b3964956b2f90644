package cn.anju.assessment.scheme;

import cn.anju.kit.rule.FieldType;
import cn.anju.kit.rule.Outcome;
import cn.anju.kit.rule.RuleLanguage;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads a scheme and compiles its rules: metrics against the fields of their record, indicators and vetoes against the
 * metrics and the attributes of a site. A scheme with any issue is refused as a whole, naming all of them.
 */
public final class SchemeReader {
    private static final Map<String, FieldType> SITE_ATTRIBUTES = Map.of(
            "residents", FieldType.of(FieldType.Kind.NUMBER),
            "setting", FieldType.parse("TOWN_OR_PARK|TOWNSHIP_SEAT|VILLAGE"),
            "fiveType",
                    FieldType.parse(
                            "THRIVING_INDUSTRY|EMPLOYMENT_GROWTH|LIVABLE_ECOLOGY|COLLECTIVE_ECONOMY|MANAGED_SERVICE"));
    private static final String EVERY_RECORD = "*";

    private final SchemeFiles files;
    private final List<SchemeIssue> issues = new ArrayList<>();

    private SchemeReader(SchemeFiles files) {
        this.files = files;
    }

    /** @throws InvalidSchemeException naming file, row, column and place of everything that is wrong */
    public static Scheme read(SchemeFiles files) {
        return new SchemeReader(files).read();
    }

    private Scheme read() {
        var definition = rows("scheme.csv", this::definition).get(0);
        var dimensions = rows("dimensions.csv", row -> new Dimension(row.id(), row.label()));
        var metrics = metrics();
        var grades = rows("grades.csv", row -> new Grade(row.id(), row.label(), row.number("from", BigDecimal.ZERO)));
        var variables = new HashMap<>(SITE_ATTRIBUTES);
        metrics.forEach(metric -> variables.put(metric.id(), FieldType.of(FieldType.Kind.NUMBER)));
        var language = new RuleLanguage(variables);
        var dimensionsById = byId(dimensions, Dimension::id);
        var gradesById = byId(grades, Grade::id);
        var indicators = rows("indicators.csv", row -> indicator(row, dimensionsById, language));
        var vetoes = rows(
                "vetoes.csv",
                row -> new Veto(
                        row.id(),
                        row.label(),
                        row.rule("condition", language, Outcome.FLAG),
                        row.reference("caps_at", gradesById)));
        if (!issues.isEmpty()) {
            throw new InvalidSchemeException(issues);
        }
        return Scheme.of(definition, dimensions, metrics, indicators, grades, vetoes);
    }

    private Scheme.Definition definition(SchemeRow row) {
        row.text("valid_from");
        return new Scheme.Definition(
                row.id(),
                row.label(),
                row.date("valid_from").orElse(LocalDate.MAX),
                row.date("valid_to"),
                row.number("adjustment_limit", BigDecimal.ZERO));
    }

    private List<Metric> metrics() {
        var records = records();
        var languages = new HashMap<String, RuleLanguage>();
        records.forEach((name, record) -> languages.put(name, new RuleLanguage(record.fields())));
        return rows("metrics.csv", row -> {
            var record = row.reference("record", records);
            return record == null ? null : metric(row, record, languages.get(record.name()));
        });
    }

    private Map<String, RecordType> records() {
        Map<String, Map<String, FieldType>> fields = new LinkedHashMap<>();
        for (NamedField field : rows("records.csv", NamedField::of)) {
            fields.computeIfAbsent(field.record(), name -> new HashMap<>()).put(field.name(), field.type());
        }
        var common = fields.remove(EVERY_RECORD);
        Map<String, RecordType> records = new HashMap<>();
        fields.forEach((name, own) -> {
            own.putAll(common);
            records.put(name, new RecordType(name, own));
        });
        return records;
    }

    private record NamedField(String record, String name, FieldType type) {
        static NamedField of(SchemeRow row) {
            return new NamedField(row.text("record"), row.text("field"), FieldType.parse(row.text("type")));
        }
    }

    private static Metric metric(SchemeRow row, RecordType record, RuleLanguage language) {
        return new Metric(
                row.id(),
                row.label(),
                record,
                row.word("kind", Metric.Kind.class),
                row.word("aggregate", Metric.Aggregate.class),
                row.optionalRule("when", language, Outcome.FLAG),
                row.optionalRule("subject", language, Outcome.TEXT),
                row.optionalRule("value", language, Outcome.NUMBER),
                row.rule("from", language, Outcome.DATE),
                row.optionalRule("to", language, Outcome.DATE));
    }

    private static Indicator indicator(SchemeRow row, Map<String, Dimension> dimensions, RuleLanguage language) {
        var dimension = row.reference("dimension", dimensions);
        return new Indicator(
                row.id(),
                dimension == null ? null : dimension.id(),
                row.label(),
                row.word("obligation", Obligation.class),
                row.number("weight", BigDecimal.ZERO),
                row.word("grain", Grain.class),
                row.date("due"),
                row.optionalRule("applies", language, Outcome.FLAG),
                row.rule("numerator", language, Outcome.NUMBER),
                row.rule("denominator", language, Outcome.NUMBER),
                row.optional("clauses").stream()
                        .flatMap(text -> Arrays.stream(text.split(";")))
                        .map(String::strip)
                        .toList());
    }

    private <T> List<T> rows(String file, Function<SchemeRow, T> reading) {
        var ids = new HashSet<String>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(files.open(file))) {
            return csv.stream()
                    .map(cells -> {
                        var row = new SchemeRow(file, cells, issues);
                        cells.findField("id")
                                .filter(id -> !ids.add(id))
                                .ifPresent(id -> row.refuse("id", "is not unique"));
                        return reading.apply(row);
                    })
                    .filter(item -> item != null)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
        Map<String, T> byId = new HashMap<>();
        items.forEach(item -> byId.put(id.apply(item), item));
        return byId;
    }
}
