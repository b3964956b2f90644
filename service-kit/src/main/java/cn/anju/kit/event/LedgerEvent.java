package cn.anju.kit.event;

import cn.anju.kit.ledger.RecordStatus;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

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

    /** Date of a field, or null. */
    public LocalDate date(String field) {
        String text = text(field);
        return text == null ? null : LocalDate.parse(text);
    }

    /** Id in a field, or null. */
    public UUID id(String field) {
        String text = text(field);
        return text == null ? null : UUID.fromString(text);
    }

    /** Texts of a field that holds several; none where it is empty. */
    public List<String> texts(String field) {
        var node = body.get(field);
        return node == null
                ? List.of()
                : StreamSupport.stream(node.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList();
    }

    public boolean isActive() {
        return status == RecordStatus.ACTIVE;
    }
}
