package cn.anju.kit.reference;

import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * References to records of other services that have not arrived yet: accepted, and told until they are resolved. Rows are
 * deleted in one order, whether their record changes or what they point to arrives, so that the two never deadlock.
 */
@ApplicationScoped
public class UnresolvedReferences {
    private static final int MOST = 500;

    private final Database database;

    UnresolvedReferences(Database database) {
        this.database = database;
    }

    /** A field of a record that points to nothing known. */
    public record UnresolvedReference(
            String recordType, UUID recordId, String field, String targetType, UUID targetId, Instant since) {}

    /** Notes it anew for a record; whatever was noted of this record before is replaced. */
    public void replace(String recordType, UUID recordId, List<UnresolvedReference> references) {
        database.update("""
                delete from unresolved_reference where ctid = any (array(
                    select ctid from unresolved_reference where record_type = ? and record_id = ?
                    order by record_type, record_id, field, target_id for update))
                """, recordType, recordId);
        add(references);
    }

    public void add(List<UnresolvedReference> references) {
        if (!references.isEmpty()) {
            database.batch(
                    """
                    insert into unresolved_reference (record_type, record_id, field, target_type, target_id)
                    values (?, ?, ?, ?, ?)
                    """,
                    references.stream()
                            .map(r ->
                                    new Object[] {r.recordType(), r.recordId(), r.field(), r.targetType(), r.targetId()
                                    })
                            .toList());
        }
    }

    void arrived(List<LedgerEvent> events) {
        database.update(
                """
                delete from unresolved_reference where ctid = any (array(
                    select u.ctid from unresolved_reference u join unnest(?, ?) as t (type, id)
                        on u.target_type = t.type and u.target_id = t.id
                    order by u.record_type, u.record_id, u.field, u.target_id for update of u))
                """,
                events.stream().map(LedgerEvent::type).toArray(String[]::new),
                events.stream().map(LedgerEvent::recordId).toArray(UUID[]::new));
    }

    /** The oldest ones, at most 500. */
    public List<UnresolvedReference> list() {
        return database.query(
                """
                select * from unresolved_reference u
                where not exists (
                    select from known_record k where k.record_type = u.target_type and k.record_id = u.target_id)
                order by since limit %d
                """.formatted(MOST),
                row -> new UnresolvedReference(
                        row.getString("record_type"),
                        row.getObject("record_id", UUID.class),
                        row.getString("field"),
                        row.getString("target_type"),
                        row.getObject("target_id", UUID.class),
                        row.getTimestamp("since").toInstant()));
    }
}
