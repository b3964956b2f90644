package cn.anju.monitoring.clue;

import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.event.LedgerEventHandler;
import cn.anju.kit.ledger.Authorship;
import cn.anju.kit.ledger.DerivedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Settles a clue when a case is opened on it, in the name of whoever opens the case; a case made void leaves it open again. */
@ApplicationScoped
class ClueSettler implements LedgerEventHandler {
    private static final String CASE = "monitoring.case";

    private final ClueLedger clues;
    private final DerivedRecords records;
    private final StatelessSession session;

    ClueSettler(ClueLedger clues, DerivedRecords records, StatelessSession session) {
        this.clues = clues;
        this.records = records;
        this.session = session;
    }

    @Override
    public boolean handles(String type) {
        return type.equals(CASE);
    }

    @Override
    public void apply(List<LedgerEvent> events) {
        for (LedgerEvent event : events) {
            UUID clueId = event.id("clueId");
            if (clueId != null) {
                settle(clueId, event);
            }
        }
    }

    private void settle(UUID clueId, LedgerEvent event) {
        var clue =
                session.get(ClueRow.class, clueId, LockMode.PESSIMISTIC_WRITE).fields();
        var opened = clue.withCase(event.date("openedOn"));
        if (event.isActive() && clue.outcome() == null) {
            records.put(clues.ledger(), clueId, opened, author(event));
        } else if (!event.isActive() && clue.equals(opened)) {
            records.put(clues.ledger(), clueId, clue.open(), author(event));
        }
    }

    private static Authorship author(LedgerEvent event) {
        LocalDate recordedOn = event.date("recordedOn");
        return new Authorship(event.text("changedBy"), Instant.parse(event.text("changedAt")), recordedOn);
    }
}
