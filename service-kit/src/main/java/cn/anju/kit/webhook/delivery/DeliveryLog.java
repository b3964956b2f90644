package cn.anju.kit.webhook.delivery;

import cn.anju.kit.event.CloudEvents;
import cn.anju.kit.journal.JournalPosition;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was sent to receivers and what came of it: one row for each event, with its last attempt. */
@ApplicationScoped
public class DeliveryLog {
    private static final String ADD = """
            insert into webhook_delivery as d (webhook_id, xid, seq, record_type, record_id, version, attempts,
                first_attempt_at, last_attempt_at, delivered_at, status_code, latency_millis, error)
            values (?, ?::xid8, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?)
            on conflict (webhook_id, xid, seq) do update set attempts = d.attempts + 1,
                last_attempt_at = excluded.last_attempt_at,
                delivered_at = coalesce(excluded.delivered_at, d.delivered_at),
                status_code = excluded.status_code, latency_millis = excluded.latency_millis, error = excluded.error
            """;
    private static final String PAGE = """
            select d.*, d.xid::text as xid_text,
                case when error is not null and (d.xid, d.seq) > (p.xid, p.seq) then p.next_attempt_at end as next_attempt_at
            from webhook_delivery d join webhook_position p using (webhook_id)
            where webhook_id = ? and (d.xid, d.seq) < (?::xid8, ?) and coalesce(?, error is null) = (error is null)
            order by d.xid desc, d.seq desc
            limit ?
            """;

    private final Database database;

    DeliveryLog(Database database) {
        this.database = database;
    }

    void add(UUID webhookId, List<Delivery> deliveries) {
        database.batch(ADD, deliveries.stream().map(d -> row(webhookId, d)).toList());
    }

    private static Object[] row(UUID webhookId, Delivery delivery) {
        var entry = delivery.event().entry();
        var attempt = delivery.attempt();
        return new Object[] {
            webhookId,
            entry.position().xid(),
            entry.position().seq(),
            entry.recordType(),
            entry.recordId(),
            entry.version(),
            attempt.at(),
            attempt.at(),
            delivery.isAccepted() ? attempt.at() : null,
            attempt.statusCode(),
            attempt.latencyMillis(),
            attempt.error()
        };
    }

    /**
     * The latest entries before a position, in the order of the journal from its end.
     *
     * @param accepted only those whose last attempt was accepted, or was not; null for all
     */
    public List<DeliveryView> page(UUID webhookId, JournalPosition before, Boolean accepted, int limit) {
        return database.query(PAGE, DeliveryLog::read, webhookId, before.xid(), before.seq(), accepted, limit);
    }

    private static DeliveryView read(ResultSet row) throws SQLException {
        var recordId = row.getObject("record_id", UUID.class);
        return new DeliveryView(
                recordId + ":" + row.getInt("version"),
                CloudEvents.type(row.getString("record_type")),
                recordId,
                row.getInt("version"),
                new JournalPosition(row.getString("xid_text"), row.getLong("seq")).toString(),
                row.getInt("attempts"),
                row.getObject("status_code", Integer.class),
                row.getInt("latency_millis"),
                row.getString("error"),
                Database.instant(row, "first_attempt_at"),
                Database.instant(row, "last_attempt_at"),
                Database.instant(row, "delivered_at"),
                Database.instant(row, "next_attempt_at"));
    }

    void forgetBefore(Instant instant) {
        database.update("delete from webhook_delivery where last_attempt_at < ?", instant);
    }
}
