package cn.anju.kit.imports;

import cn.anju.kit.imports.row.RecordRow;
import cn.anju.kit.ledger.FieldShape;
import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.reference.References;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** People know a household by its code and not by its id: where a file has the code, the id takes its place. */
@ApplicationScoped
class ReferenceCodes {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final References references;

    ReferenceCodes(References references) {
        this.references = references;
    }

    /** Puts ids for the codes of records that are known; whatever else stands there stays for the reader to refuse. */
    void resolve(FieldsShape<?> shape, List<RecordRow> rows) {
        for (FieldShape field : shape.references()) {
            if (!field.holdsSeveral()) {
                resolve(field, rows);
            }
        }
    }

    private void resolve(FieldShape field, List<RecordRow> rows) {
        Set<String> codes = new HashSet<>();
        Map<RecordRow, String> given = new HashMap<>();
        for (RecordRow row : rows) {
            JsonNode value = row.json().get(field.name());
            if (value != null
                    && value.isTextual()
                    && !ID.matcher(value.asText()).matches()) {
                codes.add(value.asText());
                given.put(row, value.asText());
            }
        }
        if (!codes.isEmpty()) {
            Map<String, UUID> ids = references.ids(field.refersTo(), codes);
            given.forEach((row, code) -> {
                UUID id = ids.get(code);
                if (id != null) {
                    row.json().set(field.name(), TextNode.valueOf(id.toString()));
                }
            });
        }
    }
}
