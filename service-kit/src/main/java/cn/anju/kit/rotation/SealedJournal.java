package cn.anju.kit.rotation;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.RecordJson;
import cn.anju.kit.personal.Sealing;
import cn.anju.kit.sql.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The personal texts of every version of a record, in the journal. What they say stays as it was written. */
@ApplicationScoped
class SealedJournal {
    private static final int BATCH = 500;

    private final Database database;
    private final RecordJson json;
    private final Sealing sealing;

    SealedJournal(Database database, RecordJson json, Sealing sealing) {
        this.database = database;
        this.json = json;
        this.sealing = sealing;
    }

    private record Sealed(UUID id, int version, String texts) {}

    /** Seals the texts of some versions anew that older keys have sealed. @return how many; 0 when there are none left */
    int resealSome(Ledger<?, ?> ledger) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var old = database.query(
                    """
                    select record_id, version, sealed from journal
                    where sealed is not null and record_type = ? and sealed_key(sealed) = any(?)
                    limit %d for update skip locked
                    """.formatted(BATCH),
                    row -> new Sealed(row.getObject(1, UUID.class), row.getInt(2), row.getString(3)),
                    ledger.type(),
                    sealing.olderKeys());
            List<Object[]> changes = old.stream()
                    .map(found -> new Object[] {
                        json.resealed(ledger, found.id(), found.version(), found.texts()), found.id(), found.version()
                    })
                    .toList();
            database.batch("update journal set sealed = ?::json where record_id = ? and version = ?", changes);
            return changes.size();
        });
    }

    /** Of how many versions each key has sealed the texts. */
    Map<String, Long> byKey(Ledger<?, ?> ledger) {
        return database
                .query(
                        "select sealed_key(sealed), count(*) from journal where sealed is not null and record_type = ?"
                                + " group by 1",
                        row -> Map.entry(row.getString(1), row.getLong(2)),
                        ledger.type())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
