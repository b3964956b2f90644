package cn.anju.employment.workshop;

import cn.anju.employment.workshop.standing.Standing;
import cn.anju.employment.workshop.standing.Standings;
import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.event.LedgerEventHandler;
import cn.anju.kit.ledger.DerivedRecords;
import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.RecordStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/**
 * Finds anew where a workshop stands whenever one of its checks, seasonal stops or closures is recorded, corrected or voided,
 * in the same transaction. It holds the workshop before it looks, so that of two changes at once the second sees the first.
 */
@ApplicationScoped
class WorkshopKeeper implements LedgerEventHandler {
    private static final FieldsShape<Workshop> SHAPE = new FieldsShape<>(Workshop.class);
    private static final Set<String> DECIDING =
            Set.of("employment.workshop-check", "employment.workshop-stop", "employment.workshop-closure");

    private final WorkshopLedger ledger;
    private final StatelessSession session;
    private final Standings standings;
    private final DerivedRecords records;

    WorkshopKeeper(WorkshopLedger ledger, StatelessSession session, Standings standings, DerivedRecords records) {
        this.ledger = ledger;
        this.session = session;
        this.standings = standings;
        this.records = records;
    }

    @Override
    public boolean handles(String type) {
        return DECIDING.contains(type);
    }

    @Override
    public void apply(List<LedgerEvent> events) {
        events.stream()
                .map(event -> UUID.fromString(event.text("workshopId")))
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(this::keep);
    }

    private void keep(UUID id) {
        var row = session.get(WorkshopRow.class, id, LockMode.PESSIMISTIC_WRITE);
        if (row.status() == RecordStatus.ACTIVE) {
            records.put(ledger.ledger(), id, placed(row.fields(), standings.of(id)));
        }
    }

    private static Workshop placed(Workshop fields, Standing standing) {
        var derived = new HashMap<String, Object>();
        derived.put("state", standing.state());
        derived.put("to", standing.closedOn());
        derived.put("watchedUntil", standing.watchedUntil());
        return SHAPE.with(fields, derived);
    }
}
