package cn.anju.county;

import cn.anju.county.book.LedgerRecord;
import cn.anju.county.seed.Seed;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A generated county read back from the JSON that would be sent. */
final class Entries {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** One record with its parsed body. */
    record Entry(String ledger, UUID id, JsonNode fields) {

        String text(String field) {
            return fields.path(field).asText("");
        }

        boolean flag(String field) {
            return fields.path(field).asBoolean();
        }
    }

    private final Map<String, List<Entry>> byLedger = new LinkedHashMap<>();

    private final Map<UUID, String> monitoredOn = new HashMap<>();

    private final County county;

    private Entries(County county) {
        this.county = county;
    }

    /** What the tests look at: the county that {@code deploy/up} loads. */
    static Entries demonstration() {
        return Demonstration.ENTRIES;
    }

    /** Generated once, when the first test asks for it. */
    private static final class Demonstration {
        private static final Entries ENTRIES = of(County.generate(Seed.DEMONSTRATION));
    }

    County county() {
        return county;
    }

    /** The day on which a case was decided to be monitored; empty if it was not. */
    String monitoredOn(UUID caseId) {
        return monitoredOn.getOrDefault(caseId, "");
    }

    static Entries of(County county) {
        var entries = new Entries(county);
        county.courses().forEach(course -> course.steps().stream()
                .filter(step -> step.get("action").equals("APPROVE"))
                .forEach(step ->
                        entries.monitoredOn.put(course.caseId(), step.get("on").toString())));
        for (LedgerRecord record : county.records()) {
            entries.byLedger
                    .computeIfAbsent(record.ledgerPath(), ledger -> new java.util.ArrayList<>())
                    .add(new Entry(record.ledgerPath(), record.id(), parsed(record)));
        }
        return entries;
    }

    private static JsonNode parsed(LedgerRecord record) {
        try {
            return JSON.readTree(record.json());
        } catch (JsonProcessingException e) {
            throw new AssertionError(record.json(), e);
        }
    }

    Map<String, List<Entry>> byLedger() {
        return byLedger;
    }

    List<Entry> in(String ledger) {
        return byLedger.getOrDefault(ledger, List.of());
    }

    Stream<Entry> at(String siteCode, String ledger) {
        return in(ledger).stream().filter(entry -> entry.text("siteCode").equals(siteCode));
    }

    Stream<Entry> all() {
        return byLedger.values().stream().flatMap(List::stream);
    }
}
