package cn.anju.kit.event;

import cn.anju.kit.sql.Database;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Hands events to the handlers and keeps book of what was taken in, both in one transaction. */
@ApplicationScoped
public class EventDispatcher {
    private final Database database;
    private final ConsumedPositions positions;
    private final List<LedgerEventHandler> handlers;

    EventDispatcher(Database database, ConsumedPositions positions, @All List<LedgerEventHandler> handlers) {
        this.database = database;
        this.positions = positions;
        this.handlers = handlers;
    }

    public boolean isWanted(String type) {
        return handlers.stream().anyMatch(h -> h.handles(type));
    }

    /** The same, with how far the topics are read by these events. */
    @Transactional
    void receive(List<LedgerEvent> events, List<ConsumedPositions.Step> steps) {
        positions.advance(steps);
        receive(events);
    }

    /**
     * Events of other services: whatever is not newer than what was taken in before is passed over. Records are taken in
     * the order of type and id, so that two batches with the same records wait for each other and never in a circle.
     */
    @Transactional
    public void receive(List<LedgerEvent> events) {
        Map<String, LedgerEvent> latest = new TreeMap<>();
        for (LedgerEvent event : events) {
            if (isWanted(event.type())) {
                latest.merge(event.type() + ' ' + event.recordId(), event, (a, b) -> b.version() > a.version() ? b : a);
            }
        }
        deliver(newer(latest.values()));
    }

    /**
     * Records of this service, each once and in the order of their ids, inside the transaction that writes them; whether
     * that can go on if this fails is up to whoever began it.
     */
    @Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = RuntimeException.class)
    public void tellOwn(List<LedgerEvent> events) {
        deliver(events);
    }

    /** Forgets all that was taken in: the topics are read again from their beginning, by every replica. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forgetAll() {
        positions.rewind();
        database.update("truncate consumed_record");
    }

    private List<LedgerEvent> newer(Collection<LedgerEvent> events) {
        if (events.isEmpty()) {
            return List.of();
        }
        Set<String> accepted = new HashSet<>(database.query(
                """
                insert into consumed_record as c (record_type, record_id, version)
                select * from unnest(?, ?, ?)
                on conflict (record_type, record_id) do update set version = excluded.version
                where c.version < excluded.version
                returning record_type || record_id
                """,
                row -> row.getString(1),
                events.stream().map(LedgerEvent::type).toArray(String[]::new),
                events.stream().map(LedgerEvent::recordId).toArray(UUID[]::new),
                events.stream().map(LedgerEvent::version).toArray(Integer[]::new)));
        return events.stream()
                .filter(e -> accepted.contains(e.type() + e.recordId()))
                .toList();
    }

    private void deliver(List<LedgerEvent> events) {
        for (LedgerEventHandler handler : handlers) {
            var wanted = events.stream().filter(e -> handler.handles(e.type())).toList();
            if (!wanted.isEmpty()) {
                handler.apply(wanted);
            }
        }
    }
}
