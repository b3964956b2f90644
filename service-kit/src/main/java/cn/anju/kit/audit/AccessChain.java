package cn.anju.kit.audit;

import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** The entries in the database, one chain for all replicas. */
@ApplicationScoped
class AccessChain {
    private static final String INSERT = """
            insert into access_log
                (seq, at, actor, roles, client, action, record_type, record_ids, filter, records, fields, purpose,
                 site_code, region_code, request_id, previous_hash, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Database database;

    AccessChain(Database database) {
        this.database = database;
    }

    /** The last link: number and hash. */
    record Head(long seq, String hash) {}

    Head head() {
        return head("");
    }

    private Head head(String lock) {
        return database.queryOne(
                        "select seq, hash from access_log_head where id = 1" + lock,
                        row -> new Head(row.getLong("seq"), HexFormat.of().formatHex(row.getBytes("hash"))))
                .orElseThrow();
    }

    /** Appends the entries in a transaction of its own, since whoever reads must not wait for what else is done. */
    @Transactional(TxType.REQUIRES_NEW)
    void append(List<UnlinkedEntry> entries) {
        var head = head(" for update");
        var rows = new ArrayList<Object[]>();
        for (UnlinkedEntry unlinked : entries) {
            var entry = unlinked.after(head);
            rows.add(row(entry));
            head = new Head(entry.seq(), entry.hash());
        }
        database.batch(INSERT, rows);
        database.update(
                "update access_log_head set seq = ?, hash = ? where id = 1",
                head.seq(),
                HexFormat.of().parseHex(head.hash()));
    }

    private static Object[] row(AccessEntry entry) {
        return new Object[] {
            entry.seq(),
            entry.at(),
            entry.actor(),
            entry.roles().toArray(String[]::new),
            entry.client(),
            entry.action(),
            entry.recordType(),
            entry.recordIds().toArray(UUID[]::new),
            entry.filter(),
            entry.records(),
            entry.fields().toArray(String[]::new),
            entry.purpose(),
            entry.siteCode(),
            entry.regionCode(),
            entry.requestId(),
            HexFormat.of().parseHex(entry.previousHash()),
            HexFormat.of().parseHex(entry.hash())
        };
    }
}
