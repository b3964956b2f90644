package cn.anju.kit.imports.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * How a file is written.
 *
 * @param dialect null if it is no CSV file
 */
public record FileEncoding(FileFormat format, CsvDialect dialect) {
    private static final String FORMAT = "format";
    private static final String CHARSET = "charset";
    private static final String SEPARATOR = "separator";

    /** Notes it in the options of a job. */
    public ObjectNode addTo(ObjectNode options) {
        options.put(FORMAT, format.name());
        return dialect == null
                ? options
                : options.put(CHARSET, dialect.charset()).put(SEPARATOR, String.valueOf(dialect.separator()));
    }

    /** As it was noted. */
    public static FileEncoding of(JsonNode options) {
        var format = FileFormat.valueOf(options.get(FORMAT).asText());
        return new FileEncoding(
                format,
                format == FileFormat.CSV
                        ? new CsvDialect(
                                options.get(CHARSET).asText(),
                                options.get(SEPARATOR).asText().charAt(0))
                        : null);
    }
}
