package cn.anju.kit.ledger;

import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.personal.Binding;
import cn.anju.kit.personal.PersonalDataKeys;
import cn.anju.kit.personal.PersonalText;
import cn.anju.kit.personal.PersonalTextModule;
import cn.anju.kit.personal.Sealing;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

/** The forms in which a record is written as JSON; they differ in what becomes of personal texts. */
@ApplicationScoped
public class RecordJson {
    private final ObjectMapper masked;
    private final ObjectMapper event;
    private final ObjectMapper plain;
    private final ObjectMapper indexed;
    private final Sealing sealing;

    RecordJson(ObjectMapper mapper, Sealing sealing, PersonalDataKeys keys) {
        this.sealing = sealing;
        masked = mapper;
        event = mapper.copy().registerModule(PersonalTextModule.omitted());
        plain = mapper.copy().registerModule(PersonalTextModule.as("plain", PersonalText::reveal));
        indexed = mapper.copy().registerModule(PersonalTextModule.as("indexed", t -> HexFormat.of()
                .formatHex(keys.blindIndex(t.reveal()))));
    }

    /** For clients: personal texts masked. */
    public ObjectNode masked(LedgerView<?> view) {
        return masked.valueToTree(view);
    }

    /** One line for clients of the named values, personal texts among them masked. */
    public byte[] line(Map<String, Object> values) {
        return (write(masked, values) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    String written(LedgerPage<ObjectNode> page) {
        return write(masked, page);
    }

    /** For events and other services: without personal texts. */
    public String event(LedgerView<?> view) {
        return write(event, view);
    }

    public JsonNode eventTree(LedgerView<?> view) {
        return event.valueToTree(view);
    }

    LedgerEvent ownEvent(Ledger<?, ?> ledger, LedgerView<?> view) {
        return new LedgerEvent(ledger.type(), view.id(), view.version(), view.status(), ledger.href(), eventTree(view));
    }

    /** For merging a patch, in memory only: personal texts in the clear. */
    ObjectNode plain(Record fields) {
        return plain.valueToTree(fields);
    }

    /** The personal texts of a record, encrypted, as the journal keeps them; null where a ledger has none. */
    public <F extends Record & LedgerFields> String sealed(Ledger<F, ?> ledger, LedgerView<F> view) {
        if (!ledger.shape().hasPersonal()) {
            return null;
        }
        ObjectNode tree = plain.createObjectNode();
        for (FieldShape field : ledger.shape().fields()) {
            if (field.of(view.fields()) instanceof PersonalText text) {
                var binding = Binding.toField(ledger.type(), field.name()).ofVersion(view.id(), view.version());
                tree.put(field.name(), Base64.getEncoder().encodeToString(sealing.seal(text.reveal(), binding)));
            }
        }
        return tree.toString();
    }

    /** The texts of {@link #sealed}, sealed with the key that seals now. */
    public String resealed(Ledger<?, ?> ledger, UUID id, int version, String sealed) {
        try {
            var tree = (ObjectNode) plain.readTree(sealed);
            for (var text : tree.properties()) {
                var binding = Binding.toField(ledger.type(), text.getKey()).ofVersion(id, version);
                byte[] old = Base64.getDecoder().decode(text.getValue().textValue());
                text.setValue(TextNode.valueOf(Base64.getEncoder().encodeToString(sealing.reseal(old, binding))));
            }
            return tree.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The journal holds what it never was given", e);
        }
    }

    /** A personal text of the journal, in the clear. */
    String open(Ledger<?, ?> ledger, UUID id, int version, String field, String sealed) {
        var binding = Binding.toField(ledger.type(), field).ofVersion(id, version);
        return sealing.open(Base64.getDecoder().decode(sealed), binding);
    }

    /** SHA-256 of the fields, by which a repeated request is recognised; personal texts enter as blind indexes. */
    public String fingerprint(Record fields) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(write(indexed, fields).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 must exist", e);
        }
    }

    private static String write(ObjectMapper mapper, Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record cannot be written as JSON", e);
        }
    }
}
