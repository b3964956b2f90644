package cn.anju.monitoring.comparison.run;

import cn.anju.kit.imports.format.FileEncoding;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How a bureau's file is to be compared.
 *
 * @param asOf day as of which its data are
 * @param dryRun only to find out what would be raised
 */
record ComparisonOptions(UUID sourceId, LocalDate asOf, boolean dryRun, FileEncoding encoding) {
    private static final String SOURCE = "sourceId";
    private static final String AS_OF = "asOf";
    private static final String DRY_RUN = "dryRun";

    JsonNode json() {
        return encoding.addTo(JsonNodeFactory.instance
                .objectNode()
                .put(SOURCE, sourceId.toString())
                .put(AS_OF, asOf.toString())
                .put(DRY_RUN, dryRun));
    }

    static ComparisonOptions of(JsonNode json) {
        return new ComparisonOptions(
                UUID.fromString(json.get(SOURCE).asText()),
                LocalDate.parse(json.get(AS_OF).asText()),
                json.get(DRY_RUN).asBoolean(),
                FileEncoding.of(json));
    }
}
