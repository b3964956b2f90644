package cn.anju.kit.ledger;

import cn.anju.kit.journal.Journal;
import cn.anju.kit.personal.PersonalText;
import cn.anju.kit.personal.Sealing;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tells what happened to a record, from the journal. */
@ApplicationScoped
public class LedgerHistory {
    private static final Set<String> NOT_CONTENT = Set.of("version", "changedAt", "changedBy");

    private final Journal journal;
    private final Sealing sealing;
    private final ObjectMapper mapper;

    LedgerHistory(Journal journal, Sealing sealing, ObjectMapper mapper) {
        this.journal = journal;
        this.sealing = sealing;
        this.mapper = mapper;
    }

    /** One version of a record. */
    @Schema(name = "HistoryEntry")
    public record Entry(
            int version,
            String status,
            @Schema(description = "who made this version") String by,
            Instant at,

            @Schema(description = "what differs from the version before")
            List<Change> changes) {}

    /** A field whose value changed; a value is absent where the field was empty. Personal texts are masked. */
    @Schema(name = "FieldChange")
    public record Change(String field, Object before, Object after) {}

    /** Every version, oldest first. */
    public List<Entry> of(Ledger<?, ?> ledger, UUID id) {
        var result = new ArrayList<Entry>();
        ObjectNode before = mapper.createObjectNode();
        for (Journal.Entry entry : journal.of(ledger.type(), id)) {
            ObjectNode after = content(ledger, entry);
            result.add(new Entry(entry.version(), entry.status(), entry.actor(), entry.at(), changes(before, after)));
            before = after;
        }
        return result;
    }

    private ObjectNode content(Ledger<?, ?> ledger, Journal.Entry entry) {
        try {
            var content = (ObjectNode) mapper.readTree(entry.payload());
            content.remove(NOT_CONTENT);
            if (entry.sealed() != null) {
                mapper.readTree(entry.sealed())
                        .properties()
                        .forEach(p -> content.set(p.getKey(), mask(ledger, p.getKey(), p.getValue())));
            }
            return content;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The journal holds what it never was given", e);
        }
    }

    private JsonNode mask(Ledger<?, ?> ledger, String field, JsonNode sealed) {
        var type = ledger.shape().field(field).orElseThrow().type();
        String plain = sealing.open(Base64.getDecoder().decode(sealed.asText()));
        return TextNode.valueOf(((PersonalText) mapper.convertValue(plain, type)).masked());
    }

    private static List<Change> changes(ObjectNode before, ObjectNode after) {
        var names = new TreeSet<String>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        return names.stream()
                .filter(name -> before.get(name) == null || !before.get(name).equals(after.get(name)))
                .map(name -> new Change(name, before.get(name), after.get(name)))
                .toList();
    }
}
