package cn.anju.assessment.naive;

import cn.anju.assessment.naive.NaiveSite.Told;
import cn.anju.kit.event.LedgerEvent;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** What is true in the end, whatever came in which order. */
final class World {
    private World() {}

    /** The last version of each record. */
    static Collection<LedgerEvent> last(List<LedgerEvent> versions) {
        Map<UUID, LedgerEvent> last = new HashMap<>();
        versions.forEach(event -> last.merge(event.recordId(), event, (a, b) -> b.version() > a.version() ? b : a));
        return last.values();
    }

    /** The records of each site that count, each once at a site. */
    static Map<String, List<Told>> records(List<LedgerEvent> versions) {
        Map<String, List<Told>> bySite = new HashMap<>();
        last(versions).stream().filter(LedgerEvent::isActive).forEach(event -> codes(event.body())
                .forEach(code -> bySite.computeIfAbsent(code, c -> new ArrayList<>())
                        .add(new Told(event.type(), event.body()))));
        return bySite;
    }

    private static List<String> codes(JsonNode body) {
        return body.has("siteCode")
                ? List.of(body.get("siteCode").asText())
                : StreamSupport.stream(body.get("siteCodes").spliterator(), false)
                        .map(JsonNode::asText)
                        .distinct()
                        .toList();
    }
}
