package cn.anju.assessment.scheme.drafting;

import cn.anju.assessment.scheme.Metric;
import cn.anju.assessment.scheme.Scheme;
import cn.anju.assessment.scheme.reading.InvalidSchemeException;
import cn.anju.assessment.scheme.reading.SchemeReader;
import cn.anju.assessment.scheme.version.SchemeStore;
import cn.anju.assessment.scheme.version.SchemeVersion;
import cn.anju.kit.problem.Violation;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks a scheme against what it is made of and against the others: of a metric's id there is one meaning for all schemes,
 * since its facts are kept once.
 */
@ApplicationScoped
public class SchemeCheck {
    private static final List<String> MEANING =
            List.of("record", "kind", "aggregate", "when", "subject", "value", "from", "to");

    private final SchemeStore store;

    SchemeCheck(SchemeStore store) {
        this.store = store;
    }

    /** @throws InvalidSchemeException with everything that is wrong */
    Scheme check(JsonNode document) {
        var scheme = SchemeReader.read(document);
        var changed = redefined(scheme.id(), document);
        if (!changed.isEmpty()) {
            throw new InvalidSchemeException(changed);
        }
        return scheme;
    }

    /** Those of its metrics that no other scheme in force has. */
    List<Metric> newMetrics(Scheme scheme) {
        Set<String> known = metrics(scheme.id()).keySet();
        return scheme.metrics().values().stream()
                .filter(metric -> !known.contains(metric.id()))
                .toList();
    }

    private List<Violation> redefined(String id, JsonNode document) {
        var known = metrics(id);
        var changed = new ArrayList<Violation>();
        int i = 0;
        for (JsonNode metric : document.path("metrics")) {
            JsonNode before = known.get(metric.path("id").asText());
            for (String field : MEANING) {
                if (before != null && !text(before, field).equals(text(metric, field))) {
                    changed.add(Violation.of(
                            "metrics/" + i + "/" + field,
                            field,
                            "metric-redefined",
                            metric.path("id").asText()));
                }
            }
            i++;
        }
        return changed;
    }

    private Map<String, JsonNode> metrics(String exceptOf) {
        Map<String, JsonNode> metrics = new HashMap<>();
        for (SchemeVersion version : store.settled()) {
            if (!version.id().equals(exceptOf)) {
                version.document()
                        .path("metrics")
                        .forEach(metric -> metrics.put(metric.path("id").asText(), metric));
            }
        }
        return metrics;
    }

    private static String text(JsonNode metric, String field) {
        return metric.path(field).asText("").strip();
    }
}
