package cn.anju.kit.imports.row;

import cn.anju.kit.imports.format.ErrorColumn;
import cn.anju.kit.imports.format.JsonLines;
import cn.anju.kit.imports.row.RecordRow.Given;
import cn.anju.kit.problem.Violation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The records of an NDJSON file: on each line one, as REST takes and gives it. */
public final class JsonRecords implements RecordSource {
    private static final String ERRORS = ErrorColumn.header(Locale.ENGLISH);

    private final JsonLines lines;
    private final ObjectMapper mapper;

    public JsonRecords(JsonLines lines, ObjectMapper mapper) {
        this.lines = lines;
        this.mapper = mapper;
    }

    @Override
    public RecordRow next() throws IOException {
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            if (!isBlank(line)) {
                return read(line);
            }
        }
        return null;
    }

    private RecordRow read(byte[] line) throws IOException {
        List<Violation> violations = new ArrayList<>(0);
        try {
            if (mapper.readTree(line) instanceof ObjectNode json) {
                json.remove(ERRORS);
                var envelope = Envelope.takeFrom(json, violations);
                return new RecordRow(
                        lines.number(), envelope.id(), envelope.version(), json, violations, f -> given(json, f));
            }
            violations.add(Violation.unreadable("", "", "object"));
        } catch (JsonProcessingException e) {
            violations.add(Violation.unreadable("", "", "malformed-json"));
        }
        return new RecordRow(
                lines.number(), null, null, JsonNodeFactory.instance.objectNode(), violations, field -> null);
    }

    private static Given given(ObjectNode json, String field) {
        JsonNode value = json.get(field);
        return value == null
                ? new Given(field, null)
                : new Given(field, value.isTextual() ? value.asText() : value.toString());
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\r' && b != '\t') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
