package cn.anju.assessment.scheme.reading;

import cn.anju.assessment.scheme.Dimension;
import cn.anju.assessment.scheme.Grade;
import cn.anju.assessment.scheme.Grain;
import cn.anju.assessment.scheme.Indicator;
import cn.anju.assessment.scheme.Metric;
import cn.anju.assessment.scheme.Obligation;
import cn.anju.assessment.scheme.RecordType;
import cn.anju.assessment.scheme.Scheme;
import cn.anju.assessment.scheme.Veto;
import cn.anju.kit.problem.Violation;
import cn.anju.kit.rule.FieldType;
import cn.anju.kit.rule.Outcome;
import cn.anju.kit.rule.RuleLanguage;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads a scheme from its JSON and compiles its rules: metrics against the fields of their record, indicators and vetoes
 * against the metrics and the attributes of a site. A scheme with anything wrong is refused as a whole, naming all of it.
 */
public final class SchemeReader {
    static final Map<String, FieldType> SITE_ATTRIBUTES = Map.of(
            "residents", FieldType.of(FieldType.Kind.NUMBER),
            "setting", FieldType.parse("TOWN_OR_PARK|TOWNSHIP_SEAT|VILLAGE"),
            "fiveType",
                    FieldType.parse(
                            "THRIVING_INDUSTRY|EMPLOYMENT_GROWTH|LIVABLE_ECOLOGY|COLLECTIVE_ECONOMY|MANAGED_SERVICE"));
    private static final String ID = "[0-9A-Za-z][0-9A-Za-z-]{0,39}";
    private static final String METRIC_ID = "[a-z][a-z0-9_]{0,59}";
    private static final String WORD_ID = "[A-Z][A-Z0-9_]{0,39}";
    private static final int MOST_ITEMS = 500;
    private static final int MOST_WEIGHT = 1_000;
    private static final int FULL = 100;
    private static final Set<String> FIELDS = Set.of(
            "id", "labelZh", "labelEn", "adjustmentLimit", "dimensions", "metrics", "indicators", "grades", "vetoes");

    private final ObjectNode document;
    private final List<Violation> violations = new ArrayList<>();

    private SchemeReader(ObjectNode document) {
        this.document = document;
    }

    /**
     * A scheme that is not in force on any day yet.
     *
     * @throws InvalidSchemeException naming the place of everything that is wrong
     */
    public static Scheme read(JsonNode document) {
        if (!(document instanceof ObjectNode object)) {
            throw new InvalidSchemeException(List.of(Violation.unreadable("", "方案", "object")));
        }
        return new SchemeReader(object).read();
    }

    private Scheme read() {
        var whole = new SchemeItem("", document, violations).only(FIELDS);
        var definition = new Scheme.Definition(
                whole.id(ID), whole.label(), LocalDate.MAX, Optional.empty(), whole.number("adjustmentLimit", 0, FULL));
        var dimensions = items("dimensions", true, Set.of(), item -> new Dimension(item.id(WORD_ID), item.label()));
        var metrics = metrics();
        var grades = items(
                "grades",
                true,
                Set.of("from"),
                item -> new Grade(item.id(WORD_ID), item.label(), item.number("from", 0, FULL)));
        var variables = new HashMap<>(SITE_ATTRIBUTES);
        metrics.forEach(metric -> variables.put(metric.id(), FieldType.of(FieldType.Kind.NUMBER)));
        var language = new RuleLanguage(variables);
        var dimensionsById = byId(dimensions, Dimension::id);
        var gradesById = byId(grades, Grade::id);
        var indicators = items(
                "indicators",
                true,
                Set.of(
                        "dimension",
                        "obligation",
                        "weight",
                        "grain",
                        "due",
                        "applies",
                        "numerator",
                        "denominator",
                        "clauses"),
                item -> indicator(item, dimensionsById, language));
        var vetoes = items(
                "vetoes",
                false,
                Set.of("condition", "capsAt"),
                item -> new Veto(
                        item.id(ID),
                        item.label(),
                        item.rule("condition", language, Outcome.FLAG),
                        item.reference("capsAt", gradesById)));
        requireNone();
        new RuleTrial(violations).tryRules(indicators, vetoes);
        requireNone();
        return Scheme.of(definition, dimensions, metrics, indicators, grades, vetoes);
    }

    private void requireNone() {
        if (!violations.isEmpty()) {
            throw new InvalidSchemeException(violations);
        }
    }

    private List<Metric> metrics() {
        var records = RecordTypes.known();
        return items(
                "metrics",
                false,
                Set.of("record", "kind", "aggregate", "when", "subject", "value", "from", "to"),
                item -> {
                    var record = item.reference("record", records.byName());
                    return record == null ? null : metric(item, record, records.language(record));
                });
    }

    private static Metric metric(SchemeItem item, RecordType record, RuleLanguage language) {
        String id = item.id(METRIC_ID);
        if (SITE_ATTRIBUTES.containsKey(id)) {
            item.refuse("id", "unique");
        }
        return new Metric(
                id,
                item.label(),
                record,
                item.word("kind", Metric.Kind.class),
                item.word("aggregate", Metric.Aggregate.class),
                item.optionalRule("when", language, Outcome.FLAG),
                item.optionalRule("subject", language, Outcome.TEXT),
                item.optionalRule("value", language, Outcome.NUMBER),
                item.rule("from", language, Outcome.DATE),
                item.optionalRule("to", language, Outcome.DATE));
    }

    private static Indicator indicator(SchemeItem item, Map<String, Dimension> dimensions, RuleLanguage language) {
        var dimension = item.reference("dimension", dimensions);
        return new Indicator(
                item.id(ID),
                dimension == null ? null : dimension.id(),
                item.label(),
                item.word("obligation", Obligation.class),
                item.number("weight", 0, MOST_WEIGHT),
                item.word("grain", Grain.class),
                item.date("due"),
                item.optionalRule("applies", language, Outcome.FLAG),
                item.rule("numerator", language, Outcome.NUMBER),
                item.rule("denominator", language, Outcome.NUMBER),
                item.texts("clauses"));
    }

    /** The objects of a list, each with id and label besides its own fields, and ids that do not repeat. */
    private <T> List<T> items(String name, boolean needed, Set<String> own, Function<SchemeItem, T> reading) {
        var known = new HashSet<>(own);
        known.addAll(Set.of("id", "labelZh", "labelEn"));
        JsonNode list = document.path(name);
        var whole = new SchemeItem("", document, violations);
        if (needed && list.isEmpty()) {
            whole.refuse(name, "required");
        } else if (!list.isMissingNode() && !list.isArray()) {
            whole.unreadable(name, "array");
        } else if (list.size() > MOST_ITEMS) {
            whole.refuse(name, "size", 0, MOST_ITEMS);
        }
        var ids = new HashSet<String>();
        var items = new ArrayList<T>();
        for (int i = 0; i < Math.min(list.size(), MOST_ITEMS); i++) {
            if (!(list.get(i) instanceof ObjectNode object)) {
                whole.unreadable(name + "/" + i, "object");
                continue;
            }
            var item = new SchemeItem(name + "/" + i, object, violations).only(known);
            if (!ids.add(object.path("id").asText())) {
                item.refuse("id", "unique");
            }
            T read = reading.apply(item);
            if (read != null) {
                items.add(read);
            }
        }
        return items;
    }

    private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
        Map<String, T> byId = new HashMap<>();
        items.forEach(item -> byId.put(id.apply(item), item));
        return byId;
    }
}
