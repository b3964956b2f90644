package cn.anju.kit.event;

import cn.anju.kit.journal.JournalReader;
import cn.anju.kit.ledger.RecordStatus;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * CloudEvents 1.0: their attributes, and how they come in Kafka's binary mode, as headers beside the record as the value
 * and its id as the key.
 */
public final class CloudEvents {
    private static final Pattern TYPE = Pattern.compile("anju\\.(.+)\\.v1");

    private CloudEvents() {}

    public static String type(String recordType) {
        return "anju." + recordType + ".v1";
    }

    /**
     * The attributes of the event that tells a version of a record.
     *
     * @param source the ledger's path from the origin
     */
    public static Map<String, String> attributes(JournalReader.Outgoing entry, String source) {
        String id = entry.recordId().toString();
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("specversion", "1.0");
        attributes.put("id", id + ":" + entry.version());
        attributes.put("type", type(entry.recordType()));
        attributes.put("source", source);
        attributes.put("subject", id);
        attributes.put("time", entry.at().toString());
        return attributes;
    }

    public static void put(Headers headers, String attribute, String value) {
        headers.add(
                "content-type".equals(attribute) ? attribute : "ce_" + attribute,
                value.getBytes(StandardCharsets.UTF_8));
    }

    /** Record type of a message, or null where it is none of ours. */
    static String recordType(ConsumerRecord<String, byte[]> message) {
        String type = attribute(message.headers(), "type");
        Matcher matcher = TYPE.matcher(type == null ? "" : type);
        return matcher.matches() ? matcher.group(1) : null;
    }

    /** @throws IOException if the message is not a record of a ledger */
    public static LedgerEvent read(ConsumerRecord<String, byte[]> message, ObjectMapper mapper) throws IOException {
        String type = recordType(message);
        JsonNode body = message.value() == null ? null : mapper.readTree(message.value());
        if (type == null || body == null || !body.hasNonNull("id") || !body.hasNonNull("version")) {
            throw new IOException("Not a ledger record: type " + type);
        }
        try {
            return new LedgerEvent(
                    type,
                    UUID.fromString(body.get("id").asText()),
                    body.get("version").asInt(),
                    RecordStatus.valueOf(body.path("status").asText()),
                    attribute(message.headers(), "source"),
                    body);
        } catch (IllegalArgumentException e) {
            throw new IOException("Not a ledger record: type " + type, e);
        }
    }

    static String attribute(Headers headers, String attribute) {
        var header = headers.lastHeader("ce_" + attribute);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
