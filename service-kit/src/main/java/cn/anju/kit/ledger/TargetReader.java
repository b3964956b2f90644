package cn.anju.kit.ledger;

import cn.anju.kit.reference.KnownRecord;
import cn.anju.kit.reference.RecordId;
import cn.anju.kit.reference.References;
import cn.anju.kit.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/**
 * Reads what a record is to point to: records of the own service where they are kept, one query for each of their ledgers,
 * and those of other services as far as they have arrived, one query for all. Own ones are held until the transaction ends,
 * in the order of their ledgers, so that nobody voids or moves them before whatever points to them is written.
 */
@ApplicationScoped
class TargetReader {
    private final StatelessSession session;
    private final Ledgers ledgers;
    private final References references;
    private final Placement placement;

    TargetReader(StatelessSession session, Ledgers ledgers, References references, Placement placement) {
        this.session = session;
        this.ledgers = ledgers;
        this.references = references;
        this.placement = placement;
    }

    /** What some records of a ledger are to point to, all together. */
    <F extends Record & LedgerFields> Targets of(Ledger<F, ?> ledger, Collection<F> records, Scope scope) {
        Map<String, Set<UUID>> own = new TreeMap<>();
        Set<RecordId> others = new HashSet<>();
        for (F fields : records) {
            for (HeldReference reference : HeldReference.of(ledger, fields)) {
                var target = reference.target();
                if (ledger.isOfSameService(target.type())) {
                    own.computeIfAbsent(target.type(), type -> new TreeSet<>()).add(target.id());
                } else {
                    others.add(target);
                }
            }
        }
        var targets = new Targets(new HashMap<>(), new HashSet<>());
        own.forEach((type, ids) -> addOwn(
                ledgers.ofType(type),
                ids,
                ledger.isChanging(type) ? LockMode.PESSIMISTIC_WRITE : LockMode.PESSIMISTIC_READ,
                scope,
                targets));
        references.find(others).forEach((id, known) -> {
            if (placement.isVisible(known, scope)) {
                targets.found().put(id, known);
            } else {
                targets.missing().add(id);
            }
        });
        return targets;
    }

    private void addOwn(Ledger<?, ?> ledger, Set<UUID> ids, LockMode lock, Scope scope, Targets targets) {
        ids.forEach(id -> targets.missing().add(new RecordId(ledger.type(), id)));
        for (KnownRecord target : active(ledger, ids, lock, scope)) {
            var id = new RecordId(target.type(), target.id());
            targets.found().put(id, target);
            targets.missing().remove(id);
        }
    }

    private <F extends Record & LedgerFields, R extends LedgerRow<F>> List<KnownRecord> active(
            Ledger<F, R> ledger, Set<UUID> ids, LockMode lock, Scope scope) {
        return session
                .createSelectionQuery(
                        "from " + ledger.row().getName() + " r where r.id in (:ids) order by r.id", ledger.row())
                .setParameterList("ids", ids)
                .setHibernateLockMode(lock)
                .getResultList()
                .stream()
                .filter(row -> row.status() == RecordStatus.ACTIVE && placement.isVisible(ledger, row, scope))
                .map(row -> placement.known(ledger, row))
                .toList();
    }
}
