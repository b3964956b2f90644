package cn.anju.monitoring.risk.notice;

import cn.anju.kit.audit.AccessLog;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.ledger.Ledgers;
import cn.anju.kit.ledger.RecordStatus;
import cn.anju.kit.security.Caller;
import cn.anju.monitoring.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Finds who is the head of a household; whoever gets the name, though masked, is in the access log. */
@ApplicationScoped
class HeadFinder {
    private static final String HEAD = "01";

    private final StatelessSession session;
    private final Ledgers ledgers;
    private final AccessLog accesses;

    HeadFinder(StatelessSession session, Ledgers ledgers, AccessLog accesses) {
        this.session = session;
        this.ledgers = ledgers;
        this.accesses = accesses;
    }

    /** Such as 张**. */
    @SuppressWarnings("unchecked") // the ledger of this type has these fields
    Optional<String> maskedName(UUID householdId, LocalDate on, Caller caller) {
        return maskedName((Ledger<Person, ?>) ledgers.ofType("monitoring.person"), householdId, on, caller);
    }

    private <R extends LedgerRow<Person>> Optional<String> maskedName(
            Ledger<Person, R> persons, UUID householdId, LocalDate on, Caller caller) {
        var head = session
                .createSelectionQuery(
                        "from " + persons.row().getName() + " r where r.fields.householdId = :household"
                                + " and r.fields.relationToHead = :head and r.status = :status and r.fields.from <= :on"
                                + " and (r.fields.to is null or r.fields.to > :on) order by r.fields.from desc, r.id",
                        persons.row())
                .setParameter("household", householdId)
                .setParameter("head", HEAD)
                .setParameter("status", RecordStatus.ACTIVE)
                .setParameter("on", on)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
        head.ifPresent(person -> accesses.read(persons, List.of(person.view()), null, Set.of("name"), caller));
        return head.map(person -> person.fields().name().masked());
    }
}
