package cn.anju.kit.imports.row;

import cn.anju.kit.problem.Violation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;

/** What a row says of its record beside the fields: which one it is, and on which version it is based. */
record Envelope(UUID id, Integer version) {
    private static final String ID = "id";
    private static final String VERSION = "version";

    /** Takes it out of the JSON of a row. */
    static Envelope takeFrom(ObjectNode json, List<Violation> violations) {
        return new Envelope(id(json.remove(ID), violations), version(json.remove(VERSION), violations));
    }

    private static UUID id(JsonNode given, List<Violation> violations) {
        if (given == null || given.isNull()) {
            return null;
        }
        try {
            return UUID.fromString(given.asText());
        } catch (IllegalArgumentException e) {
            violations.add(Violation.unreadable("/" + ID, "编号", "uuid"));
            return null;
        }
    }

    private static Integer version(JsonNode given, List<Violation> violations) {
        if (given == null || given.isNull()) {
            return null;
        }
        if (!given.canConvertToInt() || !given.canConvertToExactIntegral()) {
            violations.add(Violation.unreadable("/" + VERSION, "版本", "integer"));
            return null;
        }
        return given.intValue();
    }
}
