package cn.anju.assessment.simulation;

import cn.anju.assessment.scheme.Scheme;
import cn.anju.assessment.scheme.reading.InvalidSchemeException;
import cn.anju.assessment.scheme.reading.SchemeReader;
import cn.anju.kit.problem.Violation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A scheme with the changes of a request; whatever is wrong is told by its place in the request. */
final class SimulatedScheme {
    private static final String INDICATORS = "indicators";
    private static final List<String> REPLACED = List.of("grades", "vetoes", "adjustmentLimit");
    private static final Pattern IN_INDICATOR = Pattern.compile("/indicators/(\\d+)(/.*)?");

    private final ObjectNode document;
    private final JsonNode request;
    private final List<Violation> violations = new ArrayList<>();

    private SimulatedScheme(ObjectNode base, JsonNode request) {
        this.document = base.deepCopy();
        this.request = request;
    }

    /** @throws InvalidSchemeException with everything that is wrong */
    static Scheme of(ObjectNode base, JsonNode request) {
        return new SimulatedScheme(base, request).read();
    }

    private Scheme read() {
        for (String field : REPLACED) {
            if (request.has(field)) {
                document.set(field, request.get(field));
            }
        }
        var indicators = (ArrayNode) document.get(INDICATORS);
        for (int i = 0; i < request.path(INDICATORS).size(); i++) {
            change(indicators, request.path(INDICATORS).get(i), i);
        }
        for (int i = 0; i < request.path("withoutIndicators").size(); i++) {
            remove(indicators, request.path("withoutIndicators").get(i).asText(), i);
        }
        if (!violations.isEmpty()) {
            throw new InvalidSchemeException(violations);
        }
        try {
            return SchemeReader.read(document);
        } catch (InvalidSchemeException e) {
            throw new InvalidSchemeException(
                    e.violations().stream().map(this::inRequest).toList());
        }
    }

    private void change(ArrayNode indicators, JsonNode change, int place) {
        if (!(change instanceof ObjectNode changed)) {
            violations.add(Violation.unreadable("/indicators/" + place, INDICATORS, "object"));
            return;
        }
        int known = indexOf(indicators, changed.path("id").asText());
        if (known < 0) {
            indicators.add(changed.deepCopy());
        } else {
            ((ObjectNode) indicators.get(known)).setAll(changed);
        }
    }

    private void remove(ArrayNode indicators, String id, int place) {
        int known = indexOf(indicators, id);
        if (known < 0) {
            violations.add(Violation.of("withoutIndicators/" + place, "withoutIndicators", "unknown-indicator", id));
        } else {
            indicators.remove(known);
        }
    }

    private Violation inRequest(Violation violation) {
        var matcher = IN_INDICATOR.matcher(violation.pointer());
        if (!matcher.matches()) {
            return violation;
        }
        String id = document.get(INDICATORS)
                .get(Integer.parseInt(matcher.group(1)))
                .path("id")
                .asText();
        int place = indexOf(request.path(INDICATORS), id);
        String rest = matcher.group(2) == null ? "" : matcher.group(2);
        return new Violation(
                "/indicators/" + (place < 0 ? id : place) + rest,
                violation.code(),
                violation.label(),
                violation.arguments(),
                violation.structural());
    }

    private static int indexOf(JsonNode items, String id) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).path("id").asText().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
