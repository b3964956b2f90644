package cn.anju.monitoring.person;

import cn.anju.kit.audit.AccessLog;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.ledger.LedgerStore;
import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.ledger.RecordStatus;
import cn.anju.kit.security.Caller;
import cn.anju.kit.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/** The persons of the register for what shows them beside other things; whoever shows one says so to the access log. */
@ApplicationScoped
public class Persons {
    private final Ledger<Person, PersonRow> ledger;
    private final LedgerStore store;
    private final StatelessSession session;
    private final AccessLog accesses;

    Persons(PersonLedger persons, LedgerStore store, StatelessSession session, AccessLog accesses) {
        this.ledger = persons.ledger();
        this.store = store;
        this.session = session;
        this.accesses = accesses;
    }

    public Map<UUID, LedgerView<Person>> byId(Collection<UUID> ids) {
        return session
                .createSelectionQuery("from PersonRow r where r.id in (:ids)", PersonRow.class)
                .setParameterList("ids", ids)
                .getResultList()
                .stream()
                .map(LedgerRow::view)
                .collect(Collectors.toMap(LedgerView::id, Function.identity()));
    }

    /** A person that a writer of this scope may change. */
    public LedgerView<Person> writable(UUID id, Scope scope) {
        return store.findWritable(ledger, id, scope).view();
    }

    /** The head of a household on a day, as far as one is registered in the scope. */
    public Optional<LedgerView<Person>> head(UUID householdId, LocalDate on, Scope scope) {
        return session
                .createSelectionQuery(
                        "from PersonRow r where r.fields.householdId = :household and r.status = :active"
                                + " and r.fields.relationToHead = '01' and r.fields.from <= :day"
                                + " and (r.fields.to is null or r.fields.to > :day)",
                        PersonRow.class)
                .setParameter("household", householdId)
                .setParameter("active", RecordStatus.ACTIVE)
                .setParameter("day", on)
                .getResultList()
                .stream()
                .filter(row -> scope.covers(row.fields().siteCode(), row.scopeRegion()))
                .findFirst()
                .map(LedgerRow::view);
    }

    /**
     * Says to the access log that persons are shown.
     *
     * @param where what shows them
     * @param fields properties that are shown; none for all
     */
    public void shown(List<LedgerView<Person>> persons, String where, Set<String> fields, Caller caller) {
        accesses.read(ledger, persons, where, fields, caller);
    }
}
