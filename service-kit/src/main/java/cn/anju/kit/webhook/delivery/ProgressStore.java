package cn.anju.kit.webhook.delivery;

import cn.anju.kit.journal.JournalPosition;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** How far receivers have been told. A position moves after what lies before it was accepted: at least once. */
@ApplicationScoped
public class ProgressStore {
    private static final int COUNTED_AT_MOST = 100_000;

    private final Database database;
    private final DeliveryLog log;

    ProgressStore(Database database, DeliveryLog log) {
        this.database = database;
        this.log = log;
    }

    public Progress of(UUID webhookId) {
        return database.queryOne(
                        "select p.*, xid::text as xid_text from webhook_position p where webhook_id = ?",
                        row -> new Progress(
                                new JournalPosition(row.getString("xid_text"), row.getLong("seq")),
                                new Standing(
                                        row.getInt("failures"),
                                        Database.instant(row, "failing_since"),
                                        Database.instant(row, "next_attempt_at"),
                                        row.getString("last_error"),
                                        Database.instant(row, "last_delivered_at"))),
                        webhookId)
                .orElseThrow();
    }

    /** How many entries of these record types lie behind a position; counted no further than 100,000. */
    public long behind(JournalPosition position, Collection<String> recordTypes) {
        return database.queryOne(
                        """
                        select count(*) from (
                            select 1 from journal where (xid, seq) > (?::xid8, ?) and record_type = any (?) limit ?) e
                        """,
                        row -> row.getLong(1),
                        position.xid(),
                        position.seq(),
                        recordTypes.toArray(String[]::new),
                        COUNTED_AT_MOST)
                .orElseThrow();
    }

    /**
     * Keeps what a round has come to. The position stays as it is if it was moved meanwhile, or if the lease ran out and
     * another replica goes on from there.
     *
     * @return whether the position is the new one
     */
    @Transactional
    boolean save(UUID webhookId, UUID owner, JournalPosition from, Progress to, List<Delivery> deliveries) {
        log.add(webhookId, deliveries);
        var standing = to.standing();
        return database.update(
                        """
                        update webhook_position set xid = ?::xid8, seq = ?, failures = ?, failing_since = ?,
                            next_attempt_at = ?, last_error = ?, last_delivered_at = ?
                        where webhook_id = ? and lease_owner = ? and leased_until > now() and xid = ?::xid8 and seq = ?
                        """,
                        to.position().xid(),
                        to.position().seq(),
                        standing.failures(),
                        standing.failingSince(),
                        standing.nextAttemptAt(),
                        standing.lastError(),
                        standing.lastDeliveredAt(),
                        webhookId,
                        owner,
                        from.xid(),
                        from.seq())
                == 1;
    }

    /** @return whether it was moved; not if it would go forward, which would leave entries out */
    public boolean moveBack(UUID webhookId, JournalPosition to) {
        return database.update("""
                        update webhook_position set xid = ?::xid8, seq = ?
                        where webhook_id = ? and (xid, seq) >= (?::xid8, ?)
                        """, to.xid(), to.seq(), webhookId, to.xid(), to.seq()) == 1;
    }

    /** Forgets past failures, so that the receiver is tried at once. */
    public void tryNow(UUID webhookId) {
        database.update("""
                update webhook_position set failures = 0, failing_since = null, next_attempt_at = null
                where webhook_id = ?
                """, webhookId);
    }
}
