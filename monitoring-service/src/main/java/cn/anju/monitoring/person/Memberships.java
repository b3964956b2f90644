package cn.anju.monitoring.person;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.ledger.LedgerStore;
import cn.anju.kit.ledger.LedgerStore.Precondition;
import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.ledger.Mandate;
import cn.anju.kit.ledger.RecordStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * Who belongs to which household from when to when, for operations that change several memberships in one transaction. Whoever
 * goes to another household gets a membership there, and the one before ends.
 */
@ApplicationScoped
public class Memberships {
    private final Ledger<Person, PersonRow> ledger;
    private final LedgerStore store;
    private final StatelessSession session;

    Memberships(PersonLedger persons, LedgerStore store, StatelessSession session) {
        this.ledger = persons.ledger();
        this.store = store;
        this.session = session;
    }

    /** The members of a household on a day or later, held until the transaction ends. */
    public List<LedgerView<Person>> hold(UUID householdId, LocalDate on) {
        return session
                .createSelectionQuery(
                        "from PersonRow r where r.fields.householdId = :household and r.status = :active"
                                + " and (r.fields.to is null or r.fields.to > :day) order by r.id",
                        PersonRow.class)
                .setParameter("household", householdId)
                .setParameter("active", RecordStatus.ACTIVE)
                .setParameter("day", on)
                .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .map(LedgerRow::view)
                .toList();
    }

    /** Ends a membership: the day is the first on which it holds no more. */
    public void end(LedgerView<Person> member, LocalDate on, Mandate mandate) {
        change(member, Map.of("to", on), mandate);
    }

    /** Ends a membership and begins one in another household, at the place of that. */
    public void transfer(
            LedgerView<Person> member, UUID householdId, String relationToHead, LocalDate on, Mandate mandate) {
        end(member, on, mandate);
        var changes = new HashMap<String, Object>();
        changes.put("householdId", householdId);
        changes.put("siteCode", null);
        changes.put("regionCode", null);
        changes.put("from", on);
        changes.put("to", null);
        changes.put("relationToHead", relationToHead);
        store.putWithin(
                ledger,
                UuidVersion7Strategy.INSTANCE.generateUuid(null),
                ledger.shape().with(member.fields(), changes),
                Precondition.NONE,
                mandate.scope(),
                mandate.by());
    }

    /** The member lives at another place now, as its household does. */
    public void relocate(LedgerView<Person> member, String siteCode, String regionCode, Mandate mandate) {
        var place = new HashMap<String, Object>();
        place.put("siteCode", siteCode);
        place.put("regionCode", regionCode);
        change(member, place, mandate);
    }

    /** The member has another relation to the head of its household. */
    public void relate(LedgerView<Person> member, String relationToHead, Mandate mandate) {
        change(member, Map.of("relationToHead", relationToHead), mandate);
    }

    private void change(LedgerView<Person> member, Map<String, ?> changes, Mandate mandate) {
        store.putWithin(
                ledger,
                member.id(),
                ledger.shape().with(member.fields(), changes),
                new Precondition(member.version()),
                mandate.scope(),
                mandate.by());
    }
}
