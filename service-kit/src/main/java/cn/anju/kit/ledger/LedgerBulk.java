package cn.anju.kit.ledger;

import cn.anju.kit.event.EventDispatcher;
import cn.anju.kit.journal.Journal;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.CopyRows;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
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
    private final DraftRules rules;
    private final Placement placement;
    private final ReferenceCheck references;
    private final EventDispatcher dispatcher;
    private final RecordJson json;
    private final RowMappings mappings;

    LedgerBulk(
            StatelessSession session,
            Database database,
            Journal journal,
            DraftRules rules,
            Placement placement,
            ReferenceCheck references,
            EventDispatcher dispatcher,
            RecordJson json,
            RowMappings mappings) {
        this.session = session;
        this.database = database;
        this.journal = journal;
        this.rules = rules;
        this.placement = placement;
        this.references = references;
        this.dispatcher = dispatcher;
        this.json = json;
        this.mappings = mappings;
    }

    /** Whether records of a ledger never depend on each other, so that a set of them can be checked before it is written. */
    boolean suits(Ledger<?, ?> ledger) {
        return !rules.compareRecords(ledger)
                && ledger.shape().references().stream()
                        .noneMatch(field -> field.refersTo().equals(ledger.type()));
    }

    /**
     * Writes those that hold, in the running transaction, and says what became of each. Their ids differ.
     *
     * @throws RuntimeException if the database refuses one of them; it does not say which
     */
    <F extends Record & LedgerFields, R extends LedgerRow<F>> List<Outcome> write(
            Ledger<F, R> ledger, List<Submission<F>> submissions, Scope scope) {
        var writing = new Writing<>(ledger, submissions, scope);
        var outcomes = new ArrayList<Outcome>(submissions.size());
        for (Submission<F> submission : submissions) {
            outcomes.add(writing.judge(submission));
        }
        writing.send();
        return outcomes;
    }

    private <R extends LedgerRow<?>> Map<UUID, R> lockExisting(
            Ledger<?, R> ledger, List<? extends Submission<?>> submissions) {
        List<UUID> existing = database.query(
                "select id from " + mappings.of(ledger).table() + " where id = any (?) order by id",
                row -> row.getObject(1, UUID.class),
                (Object) submissions.stream().map(Submission::id).toArray(UUID[]::new));
        var rows = new HashMap<UUID, R>();
        if (!existing.isEmpty()) {
            session.getMultiple(ledger.row(), existing, LockMode.PESSIMISTIC_WRITE)
                    .forEach(row -> rows.put(row.id(), row));
        }
        return rows;
    }

    /** One set on its way: first every record is judged, then what holds is sent. */
    private final class Writing<F extends Record & LedgerFields, R extends LedgerRow<F>> {
        private final Ledger<F, R> ledger;
        private final Scope scope;
        private final Map<UUID, R> existing;
        private final Targets targets;
        private final List<R> created = new ArrayList<>();
        private final List<R> corrected = new ArrayList<>();

        Writing(Ledger<F, R> ledger, List<Submission<F>> submissions, Scope scope) {
            this.ledger = ledger;
            this.scope = scope;
            existing = lockExisting(ledger, submissions);
            targets = rules.targets(
                    ledger, submissions.stream().map(Submission::fields).toList(), scope);
        }

        Outcome judge(Submission<F> given) {
            R row = existing.get(given.id());
            F before = row == null ? null : row.fields();
            var draft = rules.draft(ledger, given.id(), before, given.fields(), targets);
            return row == null ? create(given, draft) : change(given, row, draft);
        }

        private Outcome create(Submission<F> given, Draft<F> draft) {
            return ifItHolds(draft, () -> {
                F fields = draft.fields();
                R row = ledger.newRow();
                boolean late = ledger.isLate(fields, given.by().recordedOn());
                row.begin(draft.id(), fields, placement.scopeRegion(ledger, fields), given.by(), late);
                created.add(row);
                return Outcome.CREATED;
            });
        }

        private Outcome change(Submission<F> given, R row, Draft<F> draft) {
            boolean writable = placement.isVisible(ledger, row, scope) && placement.isCovered(ledger, row, scope);
            return given.against(ledger, row, draft.fields(), writable)
                    .orElseGet(() -> ifItHolds(draft, () -> {
                        String region = placement.scopeRegion(ledger, draft.fields());
                        row.correct(draft.fields(), region == null ? row.scopeRegion() : region, given.by());
                        row.judge(ledger.isLate(draft.fields(), row.recordedOn()));
                        corrected.add(row);
                        return Outcome.CORRECTED;
                    }));
        }

        private Outcome ifItHolds(Draft<F> draft, Supplier<Outcome> effect) {
            var checks = rules.checks(ledger, draft, scope);
            return checks.none() ? effect.get() : Outcome.refused(checks.violations());
        }

        void send() {
            insert();
            if (!corrected.isEmpty()) {
                session.updateMultiple(corrected);
            }
            var all = new ArrayList<R>(created);
            all.addAll(corrected);
            if (!all.isEmpty()) {
                all.sort(Comparator.comparing(LedgerRow::id));
                journal.appendAll(ledger, all.stream().map(LedgerRow::view).toList());
                references.watch(ledger, all);
                tell(all);
            }
        }

        /** Personal texts are left to Hibernate, which seals them as it writes. */
        private void insert() {
            if (ledger.shape().hasPersonal()) {
                session.insertMultiple(created);
                return;
            }
            var mapping = mappings.of(ledger);
            CopyRows rows = mapping.copy();
            created.forEach(row -> mapping.add(row, rows));
            database.copy(rows);
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
