package cn.anju.kit.event;

import cn.anju.kit.ledger.RecordStatus;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * The state of a record at some version, as its service told it.
 *
 * @param type record type, such as {@code site.leader-visit}
 * @param source path of its ledger from the origin, such as {@code /api/v1/site/leader-visits}
 * @param body the whole record without personal data
 */
public record LedgerEvent(String type, UUID recordId, int version, RecordStatus status, String source, JsonNode body) {

    /** Text of a field, or null. */
    public String text(String field) {
        var node = body.get(field);
        return node == null || node.isNull() ? null : node.asText();
    }

    public boolean isActive() {
        return status == RecordStatus.ACTIVE;
    }
}
