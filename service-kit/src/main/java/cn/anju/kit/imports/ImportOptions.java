package cn.anju.kit.imports;

import cn.anju.kit.imports.format.FileEncoding;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * How a file is to be imported.
 *
 * @param dryRun only to find out what would become of it
 * @param atomic nothing unless everything
 */
record ImportOptions(boolean dryRun, boolean atomic, FileEncoding encoding) {
    private static final String DRY_RUN = "dryRun";
    private static final String ATOMIC = "atomic";

    /** Whether the file is done in one transaction. */
    boolean inOnePiece() {
        return dryRun || atomic;
    }

    JsonNode json() {
        return encoding.addTo(
                JsonNodeFactory.instance.objectNode().put(DRY_RUN, dryRun).put(ATOMIC, atomic));
    }

    static ImportOptions of(JsonNode json) {
        return new ImportOptions(json.get(DRY_RUN).asBoolean(), json.get(ATOMIC).asBoolean(), FileEncoding.of(json));
    }
}
