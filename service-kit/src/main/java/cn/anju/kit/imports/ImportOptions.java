package cn.anju.kit.imports;

import cn.anju.kit.imports.format.CsvDialect;
import cn.anju.kit.imports.format.FileFormat;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * How a file is to be imported.
 *
 * @param dryRun only to find out what would become of it
 * @param atomic nothing unless everything
 * @param dialect how it is written; null if it is no CSV file
 */
record ImportOptions(boolean dryRun, boolean atomic, FileFormat format, CsvDialect dialect) {
    private static final String DRY_RUN = "dryRun";
    private static final String ATOMIC = "atomic";
    private static final String FORMAT = "format";
    private static final String CHARSET = "charset";
    private static final String SEPARATOR = "separator";

    /** Whether the file is done in one transaction. */
    boolean inOnePiece() {
        return dryRun || atomic;
    }

    JsonNode json() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put(DRY_RUN, dryRun)
                .put(ATOMIC, atomic)
                .put(FORMAT, format.name());
        return dialect == null
                ? json
                : json.put(CHARSET, dialect.charset()).put(SEPARATOR, String.valueOf(dialect.separator()));
    }

    static ImportOptions of(JsonNode json) {
        var format = FileFormat.valueOf(json.get(FORMAT).asText());
        var dialect = format == FileFormat.CSV
                ? new CsvDialect(
                        json.get(CHARSET).asText(), json.get(SEPARATOR).asText().charAt(0))
                : null;
        return new ImportOptions(json.get(DRY_RUN).asBoolean(), json.get(ATOMIC).asBoolean(), format, dialect);
    }
}
