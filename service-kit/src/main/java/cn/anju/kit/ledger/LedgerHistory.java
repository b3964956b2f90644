package cn.anju.kit.ledger;

import cn.anju.kit.journal.Journal;
import cn.anju.kit.personal.PersonalText;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
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
    private final RecordJson json;
    private final ObjectMapper mapper;

    LedgerHistory(Journal journal, RecordJson json, ObjectMapper mapper) {
        this.journal = journal;
        this.json = json;
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

    /** Every version, oldest first; without personal texts for those who must not see them. */
    public List<Entry> of(Ledger<?, ?> ledger, UUID id, boolean withPersons) {
        var result = new ArrayList<Entry>();
        ObjectNode before = mapper.createObjectNode();
        for (Journal.Entry entry : journal.of(ledger.type(), id)) {
            ObjectNode after = content(ledger, id, entry, withPersons);
            result.add(new Entry(
                    entry.version(), entry.status(), entry.actor(), entry.at(), changes(ledger, before, after)));
            before = after;
        }
        return result;
    }

    /** With personal texts in the clear, since a change may hide behind the mask. */
    private ObjectNode content(Ledger<?, ?> ledger, UUID id, Journal.Entry entry, boolean withPersons) {
        try {
            var content = (ObjectNode) mapper.readTree(entry.payload());
            content.remove(NOT_CONTENT);
            if (withPersons && entry.sealed() != null) {
                mapper.readTree(entry.sealed())
                        .properties()
                        .forEach(p -> content.put(
                                p.getKey(),
                                json.open(
                                        ledger,
                                        id,
                                        entry.version(),
                                        p.getKey(),
                                        p.getValue().asText())));
            }
            return content;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The journal holds what it never was given", e);
        }
    }

    private JsonNode shown(Ledger<?, ?> ledger, String field, JsonNode value) {
        var type = ledger.shape().field(field).filter(FieldShape::personal).map(FieldShape::type);
        if (value == null || type.isEmpty()) {
            return value;
        }
        return TextNode.valueOf(((PersonalText) mapper.convertValue(value, type.get())).masked());
    }

    private List<Change> changes(Ledger<?, ?> ledger, ObjectNode before, ObjectNode after) {
        var names = new TreeSet<String>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        return names.stream()
                .filter(name -> before.get(name) == null || !before.get(name).equals(after.get(name)))
                .map(name ->
                        new Change(name, shown(ledger, name, before.get(name)), shown(ledger, name, after.get(name))))
                .toList();
    }
}
