package cn.anju.kit.ledger;

import cn.anju.kit.event.EventDispatcher;
import cn.anju.kit.journal.Journal;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.LookedUpRecords;
import cn.anju.kit.reference.RecordId;
import cn.anju.kit.reference.References;
import cn.anju.kit.reference.UnresolvedReferences;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.CopyRows;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/**
 * Writes many records of one ledger as a set, with what {@link LedgerStore} writes for each: the rows and the journal by
 * COPY, what they point to looked up at once. It is for records that do not depend on each other.
 */
@ApplicationScoped
class LedgerBulk {
    private final StatelessSession session;
    private final Database database;
    private final Journal journal;
    private final References references;
    private final UnresolvedReferences unresolved;
    private final EventDispatcher dispatcher;
    private final RecordJson json;
    private final RowMappings mappings;
    private final LedgerStore store;

    LedgerBulk(
            StatelessSession session,
            Database database,
            Journal journal,
            References references,
            UnresolvedReferences unresolved,
            EventDispatcher dispatcher,
            RecordJson json,
            RowMappings mappings,
            LedgerStore store) {
        this.session = session;
        this.database = database;
        this.journal = journal;
        this.references = references;
        this.unresolved = unresolved;
        this.dispatcher = dispatcher;
        this.json = json;
        this.mappings = mappings;
        this.store = store;
    }

    /** Whether records of a ledger never depend on each other, so that a set of them can be checked before it is written. */
    boolean suits(Ledger<?, ?> ledger) {
        return !store.hasRules(ledger)
                && ledger.shape().references().stream()
                        .noneMatch(f -> f.refersTo().equals(ledger.type()));
    }

    /**
     * Writes those drafts that hold, in the running transaction, and says what became of each. The ids differ.
     *
     * @throws RuntimeException if the database refuses one of them; it does not say which
     */
    <F extends Record & LedgerFields, R extends LedgerRow<F>> List<Outcome> write(
            Ledger<F, R> ledger, List<Draft<F>> drafts, Scope scope) {
        var writing = new Writing<>(ledger, drafts, scope);
        var outcomes = new ArrayList<Outcome>(drafts.size());
        for (Draft<F> draft : drafts) {
            outcomes.add(writing.judge(draft));
        }
        writing.send();
        return outcomes;
    }

    private <R extends LedgerRow<?>> Map<UUID, R> lockExisting(Ledger<?, R> ledger, List<? extends Draft<?>> drafts) {
        List<UUID> existing = database.query(
                "select id from " + mappings.of(ledger).table() + " where id = any (?) order by id",
                row -> row.getObject(1, UUID.class),
                (Object) drafts.stream().map(Draft::id).toArray(UUID[]::new));
        var rows = new HashMap<UUID, R>();
        if (!existing.isEmpty()) {
            session.getMultiple(ledger.row(), existing, LockMode.PESSIMISTIC_WRITE)
                    .forEach(row -> rows.put(row.id(), row));
        }
        return rows;
    }

    private static <F extends Record & LedgerFields> Set<RecordId> targets(Ledger<F, ?> ledger, List<Draft<F>> drafts) {
        return drafts.stream()
                .flatMap(draft -> HeldReference.of(ledger, draft.fields()).stream())
                .map(HeldReference::target)
                .collect(Collectors.toSet());
    }

    /** One set on its way: first every draft is judged, then what holds is sent. */
    private final class Writing<F extends Record & LedgerFields, R extends LedgerRow<F>> {
        private final Ledger<F, R> ledger;
        private final Scope scope;
        private final Placement placement;
        private final ReferenceCheck check;
        private final Map<UUID, R> existing;
        private final List<R> created = new ArrayList<>();
        private final List<R> corrected = new ArrayList<>();

        Writing(Ledger<F, R> ledger, List<Draft<F>> drafts, Scope scope) {
            this.ledger = ledger;
            this.scope = scope;
            var known = new LookedUpRecords(references, targets(ledger, drafts));
            placement = new Placement(known);
            check = new ReferenceCheck(known, unresolved);
            existing = lockExisting(ledger, drafts);
        }

        Outcome judge(Draft<F> draft) {
            R row = existing.get(draft.id());
            return row == null ? create(draft) : change(row, draft);
        }

        private Outcome create(Draft<F> draft) {
            F fields = placement.complete(ledger, null, draft.fields());
            var checks = checks(null, fields);
            if (!checks.none()) {
                return Outcome.refused(checks.violations());
            }
            R row = ledger.newRow();
            boolean late = ledger.isLate(fields, draft.by().recordedOn());
            row.begin(draft.id(), fields, placement.scopeRegion(ledger, fields), draft.by(), late);
            created.add(row);
            return Outcome.CREATED;
        }

        private Outcome change(R row, Draft<F> draft) {
            F fields = placement.complete(ledger, row.fields(), draft.fields());
            return draft.against(ledger, row, fields, placement.isVisible(ledger, row, scope))
                    .orElseGet(() -> correct(row, fields, draft));
        }

        private Outcome correct(R row, F fields, Draft<F> draft) {
            var checks = checks(row.fields(), fields);
            if (!checks.none()) {
                return Outcome.refused(checks.violations());
            }
            String region = placement.scopeRegion(ledger, fields);
            row.correct(fields, region == null ? row.scopeRegion() : region, draft.by());
            corrected.add(row);
            return Outcome.CORRECTED;
        }

        private Checks checks(F before, F fields) {
            var checks = new Checks(ledger.shape());
            fields.check(checks);
            placement.check(ledger, before, fields, scope, checks);
            check.check(ledger, fields, checks);
            return checks;
        }

        void send() {
            var mapping = mappings.of(ledger);
            CopyRows rows = mapping.copy();
            created.forEach(row -> mapping.add(row, rows));
            database.copy(rows);
            if (!corrected.isEmpty()) {
                session.updateMultiple(corrected);
            }
            var all = new ArrayList<R>(created);
            all.addAll(corrected);
            if (!all.isEmpty()) {
                all.sort(Comparator.comparing(LedgerRow::id));
                journal.appendAll(ledger, all.stream().map(LedgerRow::view).toList());
                all.forEach(row -> check.watch(ledger, row));
                tell(all);
            }
        }

        private void tell(List<R> rows) {
            if (dispatcher.isWanted(ledger.type())) {
                dispatcher.tellOwn(rows.stream()
                        .map(row -> json.ownEvent(ledger, row.view()))
                        .toList());
            }
        }
    }
}
