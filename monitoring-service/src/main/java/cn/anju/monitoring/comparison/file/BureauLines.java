package cn.anju.monitoring.comparison.file;

import cn.anju.kit.imports.format.JsonLines;
import cn.anju.kit.job.JobError;
import cn.anju.kit.problem.Violation;
import cn.anju.monitoring.comparison.rule.SourceColumn;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;

/** An NDJSON file of a bureau: on each line an object with the names, or the titles, of the columns. */
final class BureauLines implements BureauRows {
    private final JsonLines lines;
    private final RowReader reader;
    private final ObjectMapper mapper;

    BureauLines(JsonLines lines, RowReader reader, ObjectMapper mapper) {
        this.lines = lines;
        this.reader = reader;
        this.mapper = mapper;
    }

    @Override
    public BureauRow next() throws IOException {
        byte[] line = lines.next();
        while (line != null && new String(line, java.nio.charset.StandardCharsets.UTF_8).isBlank()) {
            line = lines.next();
        }
        return line == null ? null : read(line);
    }

    private BureauRow read(byte[] line) throws IOException {
        try {
            if (mapper.readTree(line) instanceof ObjectNode json) {
                return reader.read(
                        lines.number(), i -> cell(json, reader.columns().get(i)));
            }
        } catch (JsonProcessingException e) {
            return unusable("malformed-json");
        }
        return unusable("object");
    }

    private static Object cell(ObjectNode json, SourceColumn column) {
        JsonNode value = json.has(column.name()) ? json.get(column.name()) : json.get(column.title());
        if (value == null || value.isNull()) {
            return null;
        } else if (value.isNumber()) {
            return value.decimalValue();
        }
        return value.isBoolean() ? value.booleanValue() : value.asText();
    }

    private BureauRow unusable(String code) {
        var error = new JobError(lines.number(), Violation.unreadable("", "", code), null, null);
        return new BureauRow(lines.number(), null, List.of(), List.of(error));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
