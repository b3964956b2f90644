package cn.anju.monitoring.picture;

import cn.anju.kit.ledger.FieldShape;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.ledger.RecordJson;
import cn.anju.kit.sql.Database;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What records said on a day, from the journal: the last version that was written by its end. A record that was entered later
 * says what it said first. Personal texts are those of today, masked.
 */
@ApplicationScoped
class PastVersions {
    private final Database database;
    private final RecordJson json;
    private final ObjectReader reader;
    private final Clock clock;

    PastVersions(Database database, RecordJson json, ObjectMapper mapper, Clock clock) {
        this.database = database;
        this.json = json;
        this.reader = mapper.reader()
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
        this.clock = clock;
    }

    /** The records, in their order, as they were on the day; without personal texts for those who must not see them. */
    List<ObjectNode> of(Ledger<?, ?> ledger, List<? extends LedgerView<?>> records, LocalDate day, boolean persons) {
        var then = versions(records.stream().map(LedgerView::id).toArray(UUID[]::new), day);
        return records.stream()
                .map(record -> {
                    var past = then.get(record.id());
                    if (persons) {
                        addPersonal(ledger, record, past);
                    }
                    return past;
                })
                .toList();
    }

    private void addPersonal(Ledger<?, ?> ledger, LedgerView<?> record, ObjectNode past) {
        if (ledger.shape().hasPersonal()) {
            var now = json.masked(record);
            ledger.shape().fields().stream()
                    .filter(FieldShape::personal)
                    .map(FieldShape::name)
                    .filter(now::has)
                    .forEach(name -> past.set(name, now.get(name)));
        }
    }

    private Map<UUID, ObjectNode> versions(UUID[] ids, LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        var versions = new HashMap<UUID, ObjectNode>();
        database.query("""
                select distinct on (record_id) record_id, payload from journal
                where record_id = any (?) and (at < ? or version = 1)
                order by record_id, version desc
                """, row -> versions.put(row.getObject(1, UUID.class), read(row.getString(2))), ids, end);
        return versions;
    }

    private ObjectNode read(String payload) {
        try {
            return (ObjectNode) reader.readTree(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The journal holds what it never was given", e);
        }
    }
}
