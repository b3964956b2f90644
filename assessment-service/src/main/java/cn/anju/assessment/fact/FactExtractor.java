package cn.anju.assessment.fact;

import cn.anju.assessment.scheme.Metric;
import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.number.Rational;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the facts of a record: one for each metric it counts for and each of its sites. */
public final class FactExtractor {
    private final Map<String, List<Metric>> metricsByRecord;

    public FactExtractor(Collection<Metric> metrics) {
        this.metricsByRecord = metrics.stream()
                .collect(Collectors.groupingBy(metric -> metric.record().name()));
    }

    /**
     * The facts of a record as it is now: none of a voided one, none of one that is at no site.
     *
     * @throws cn.anju.kit.rule.RuleFailure if a rule has no value for the record
     */
    public List<Fact> facts(LedgerEvent event) {
        List<String> sites = sites(event.body());
        if (!event.isActive() || sites.isEmpty()) {
            return List.of();
        }
        var facts = new ArrayList<Fact>();
        for (Metric metric : metricsByRecord.getOrDefault(event.type(), List.of())) {
            var variables = new RecordVariables(metric.record(), event.body());
            metric.from()
                    .date(variables)
                    .filter(from ->
                            metric.when().map(rule -> rule.holds(variables)).orElse(true))
                    .ifPresent(from -> sites.forEach(site -> facts.add(fact(metric, event, variables, site, from))));
        }
        return facts;
    }

    private static Fact fact(Metric metric, LedgerEvent event, RecordVariables variables, String site, LocalDate from) {
        return new Fact(
                metric.id(),
                event.type(),
                event.recordId(),
                event.version(),
                site,
                metric.subject().flatMap(rule -> rule.text(variables)).orElseGet(() -> event.recordId()
                        .toString()),
                metric.value()
                        .flatMap(rule -> rule.number(variables))
                        .orElse(Rational.ONE)
                        .toDecimal(),
                from,
                metric.to().flatMap(rule -> rule.date(variables)).orElse(null),
                event.source() + "/" + event.recordId());
    }

    /** The codes of the sites that a record is at, each once. */
    static List<String> sites(JsonNode body) {
        if (body.path("siteCodes").isArray()) {
            var codes = new ArrayList<String>();
            body.path("siteCodes").forEach(code -> codes.add(code.asText()));
            return codes.stream().distinct().toList();
        }
        return Optional.ofNullable(body.get("siteCode"))
                .filter(code -> !code.isNull())
                .map(code -> List.of(code.asText()))
                .orElse(List.of());
    }
}
