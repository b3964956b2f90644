package cn.anju.assessment.fact;

import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Keeps which records were taken in and have no fact, so that what was taken in can be told from what was lost. All others are
 * known by their facts.
 */
@ApplicationScoped
public class FactlessRecords {
    private final Database database;

    FactlessRecords(Database database) {
        this.database = database;
    }

    /** Keeps those of the events that none of the facts is of; of a record's first version there was nothing before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(List<LedgerEvent> events, List<Fact> facts) {
        UUID[] corrected = events.stream()
                .filter(event -> event.version() > 1)
                .map(LedgerEvent::recordId)
                .toArray(UUID[]::new);
        if (corrected.length > 0) {
            database.update("delete from factless_record where record_id = any (?)", (Object) corrected);
        }
        Set<UUID> counted = facts.stream().map(Fact::recordId).collect(Collectors.toSet());
        var rows = new ArrayList<Object[]>();
        events.stream()
                .filter(event -> event.isActive() && !counted.contains(event.recordId()))
                .forEach(event -> FactExtractor.sites(event.body())
                        .forEach(site ->
                                rows.add(new Object[] {event.recordId(), site, event.type(), event.version()})));
        if (!rows.isEmpty()) {
            database.batch("""
                insert into factless_record (record_id, site_code, record_type, version) values (?, ?, ?, ?)
                on conflict (record_id, site_code) do update set version = excluded.version
                """, rows);
        }
    }
}
