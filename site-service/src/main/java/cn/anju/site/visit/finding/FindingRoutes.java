package cn.anju.site.visit.finding;

import cn.anju.kit.ledger.DerivedRecords;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.ledger.Ledgers;
import cn.anju.kit.ledger.RecordReader;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.problem.InvalidRecord;
import cn.anju.kit.problem.Violation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Opens what findings become in the ledgers of their kinds, under the rules of those; knows no field of theirs itself. */
@ApplicationScoped
class FindingRoutes {
    private static final String NOT_FOUND_ANY_MORE = "原调研发现问题已更正或作废";

    private final Map<VisitFinding.Becomes, FindingRoute> routes = new EnumMap<>(VisitFinding.Becomes.class);
    private final Map<Class<?>, LedgerRules<?>> rules = new HashMap<>();
    private final Ledgers ledgers;
    private final RecordReader reader;
    private final ObjectMapper mapper;
    private final DerivedRecords records;

    FindingRoutes(
            @All List<FindingRoute> routes,
            @All List<LedgerRules<?>> rules,
            Ledgers ledgers,
            RecordReader reader,
            ObjectMapper mapper,
            DerivedRecords records) {
        routes.forEach(route -> this.routes.put(route.becomes(), route));
        rules.forEach(some -> this.rules.put(some.fieldsType(), some));
        this.ledgers = ledgers;
        this.reader = reader;
        this.mapper = mapper;
        this.records = records;
    }

    FindingRoute of(VisitFinding.Becomes becomes) {
        return routes.get(becomes);
    }

    Ledger<?, ?> ledger(FindingRoute route) {
        return ledgers.ofType(route.type());
    }

    /** The id of what a finding becomes: the same for the same finding, so that it is found again. */
    static UUID idOf(FindingRoute route, UUID finding) {
        return UUID.nameUUIDFromBytes((route.type() + " of finding " + finding).getBytes(StandardCharsets.UTF_8));
    }

    /** Requires that what the finding becomes would be a record of its ledger. */
    void check(VisitFinding finding, Checks checks) {
        var route = of(finding.becomes());
        try {
            draft(ledger(route), route, finding);
        } catch (InvalidRecord e) {
            checks.addAll(e.violations().stream()
                    .map(violation -> inFinding(violation, route))
                    .toList());
        }
    }

    private static Violation inFinding(Violation violation, FindingRoute route) {
        String name = route.namesInFinding().getOrDefault(violation.name(), violation.name());
        return Violation.of(
                name, violation.label(), violation.code(), violation.arguments().toArray());
    }

    /** Makes what was opened of a finding say what it says now; what it does not become any more is taken back. */
    void follow(VisitFindingRow finding, boolean counts) {
        for (FindingRoute route : routes.values()) {
            if (counts && route.becomes() == finding.fields().becomes()) {
                open(ledger(route), route, finding);
            } else {
                records.takeBack(ledger(route), idOf(route, finding.id()), NOT_FOUND_ANY_MORE);
            }
        }
    }

    private <F extends Record & LedgerFields, R extends LedgerRow<F>> void open(
            Ledger<F, R> ledger, FindingRoute route, VisitFindingRow finding) {
        records.open(ledger, idOf(route, finding.id()), draft(ledger, route, finding.fields()), finding.recordedOn());
    }

    private <F extends Record & LedgerFields> F draft(Ledger<F, ?> ledger, FindingRoute route, VisitFinding finding) {
        var given = new HashMap<>(route.fields(finding));
        given.values().removeIf(value -> value == null);
        JsonNode json = mapper.valueToTree(given);
        try {
            F fields =
                    completed(ledger, reader.read(ledger.shape().type(), json).fields());
            var checks = new Checks(ledger.shape());
            fields.check(checks);
            checks.throwIfAny();
            return fields;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked") // rules are kept under the type of their fields
    private <F extends Record & LedgerFields> F completed(Ledger<F, ?> ledger, F fields) {
        var own = (LedgerRules<F>) rules.get(ledger.shape().type());
        return own == null ? fields : own.complete(null, fields);
    }
}
