package cn.anju.kit.ledger;

import cn.anju.kit.event.EventDispatcher;
import cn.anju.kit.journal.Journal;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Scope;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/**
 * Writes records: each change is one transaction with the row, its journal entry and what the service derives from it.
 * Corrections lock the row first, so that versions follow each other.
 */
@ApplicationScoped
public class LedgerStore {
    private final StatelessSession session;
    private final Journal journal;
    private final Placement placement;
    private final DraftRules rules;
    private final ReferenceCheck references;
    private final Referrers referrers;
    private final RecordReader reader;
    private final RecordJson json;
    private final EventDispatcher dispatcher;

    LedgerStore(
            StatelessSession session,
            Journal journal,
            Placement placement,
            DraftRules rules,
            ReferenceCheck references,
            Referrers referrers,
            RecordReader reader,
            RecordJson json,
            EventDispatcher dispatcher) {
        this.session = session;
        this.journal = journal;
        this.placement = placement;
        this.rules = rules;
        this.references = references;
        this.referrers = referrers;
        this.reader = reader;
        this.json = json;
        this.dispatcher = dispatcher;
    }

    /** A record after a request, and whether the request created it. */
    public record Written<F>(LedgerView<F> view, boolean created) {}

    /** What a change is based on: an ETag's version, or null for none. */
    public record Precondition(Integer version) {
        public static final Precondition NONE = new Precondition(null);

        /** @throws ProblemException 428 if it names no version, 412 if another one than the row has, 409 if the row is voided */
        public void require(LedgerRow<?> row) {
            if (version == null) {
                throw new ProblemException(428, "precondition-required");
            }
            requireVersion(row, this);
            if (row.status() == RecordStatus.VOIDED) {
                throw new ProblemException(409, "voided");
            }
        }
    }

    @Transactional
    public <F extends Record & LedgerFields, R extends LedgerRow<F>> LedgerView<F> create(
            Ledger<F, R> ledger, UUID id, F fields, Scope scope, Authorship by, String fingerprint) {
        return insert(ledger, id, fields, scope, by, fingerprint);
    }

    /** Creates the record under a client's id, or replaces its fields; the same fields again change nothing. */
    @Transactional
    public <F extends Record & LedgerFields, R extends LedgerRow<F>> Written<F> put(
            Ledger<F, R> ledger, UUID id, F fields, Precondition precondition, Scope scope, Authorship by) {
        return createOrReplace(ledger, id, fields, precondition, scope, by);
    }

    /** The same in a transaction of the caller, which can go on with the next record if this one is refused. */
    @Transactional(value = TxType.MANDATORY, dontRollbackOn = RuntimeException.class)
    public <F extends Record & LedgerFields, R extends LedgerRow<F>> Written<F> putWithin(
            Ledger<F, R> ledger, UUID id, F fields, Precondition precondition, Scope scope, Authorship by) {
        return createOrReplace(ledger, id, fields, precondition, scope, by);
    }

    /** Changes the named fields (RFC 7396); null clears one. */
    @Transactional
    public <F extends Record & LedgerFields, R extends LedgerRow<F>> LedgerView<F> patch(
            Ledger<F, R> ledger, UUID id, ObjectNode patch, Precondition precondition, Scope scope, Authorship by)
            throws IOException {
        R row = lock(ledger, id, scope);
        requireChangeable(ledger, row, precondition);
        var merged = MergePatch.apply(json.plain(row.fields()), patch);
        F fields = reader.read(ledger.shape().type(), merged).fields();
        return correct(ledger, row, rules.draft(ledger, id, row.fields(), fields, scope), scope, by);
    }

    /** Takes a record out of every list that counts; voiding it again changes nothing. */
    @Transactional
    public <F extends Record & LedgerFields, R extends LedgerRow<F>> LedgerView<F> makeVoid(
            Ledger<F, R> ledger, UUID id, String reason, Precondition precondition, Scope scope, Authorship by) {
        R row = lock(ledger, id, scope);
        if (row.status() == RecordStatus.VOIDED) {
            return row.view();
        }
        if (ledger.isAppendOnly()) {
            throw new ProblemException(409, "append-only");
        }
        requireVersion(row, precondition);
        row.makeVoid(reason, by);
        session.update(row);
        var view = recorded(ledger, row, by, null);
        // what the service itself had opened for it is taken back by now
        referrers.requireNone(ledger, id, scope);
        return view;
    }

    public <F extends Record & LedgerFields, R extends LedgerRow<F>> Optional<R> find(
            Ledger<F, R> ledger, UUID id, Scope scope) {
        return Optional.ofNullable(session.get(ledger.row(), id)).filter(r -> placement.isVisible(ledger, r, scope));
    }

    /** The record for whoever may change it, as far as places go. */
    public <F extends Record & LedgerFields, R extends LedgerRow<F>> R findWritable(
            Ledger<F, R> ledger, UUID id, Scope scope) {
        R row = session.get(ledger.row(), id);
        if (row == null) {
            throw ProblemException.notFound();
        }
        requireWritable(ledger, row, scope);
        return row;
    }

    /** The same, and nobody else changes it until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public <F extends Record & LedgerFields, R extends LedgerRow<F>> R hold(Ledger<F, R> ledger, UUID id, Scope scope) {
        return lock(ledger, id, scope);
    }

    /**
     * Gives a record that is held the fields that follow from a step; the rules that guard against corrections by hand do not
     * apply, those that a record obeys by itself do.
     */
    @Transactional(TxType.MANDATORY)
    public <F extends Record & LedgerFields, R extends LedgerRow<F>> LedgerView<F> advance(
            Ledger<F, R> ledger, R row, F fields, Authorship by) {
        var checks = new Checks(ledger.shape());
        fields.check(checks);
        checks.throwIfAny();
        return replace(ledger, row, fields, by);
    }

    private <F extends Record & LedgerFields, R extends LedgerRow<F>> Written<F> createOrReplace(
            Ledger<F, R> ledger, UUID id, F fields, Precondition precondition, Scope scope, Authorship by) {
        R row = session.get(ledger.row(), id, LockMode.PESSIMISTIC_WRITE);
        if (row == null) {
            if (precondition.version() != null) {
                throw ProblemException.notFound();
            }
            return new Written<>(insert(ledger, id, fields, scope, by, null), true);
        }
        requireWritable(ledger, row, scope);
        var draft = rules.draft(ledger, id, row.fields(), fields, scope);
        if (precondition.version() == null
                && row.status() == RecordStatus.ACTIVE
                && ledger.shape().same(draft.fields(), row.fields())) {
            return new Written<>(row.view(), false);
        }
        requireChangeable(ledger, row, precondition);
        return new Written<>(correct(ledger, row, draft, scope, by), false);
    }

    private <F extends Record & LedgerFields, R extends LedgerRow<F>> LedgerView<F> insert(
            Ledger<F, R> ledger, UUID id, F given, Scope scope, Authorship by, String fingerprint) {
        var draft = rules.draft(ledger, id, null, given, scope);
        F fields = draft.fields();
        ledger.requireOwn(fields, scope);
        rules.check(ledger, draft, scope);
        R row = ledger.newRow();
        row.begin(id, fields, placement.scopeRegion(ledger, fields), by, ledger.isLate(fields, by.recordedOn()));
        session.insert(row);
        return recorded(ledger, row, by, fingerprint);
    }

    private <F extends Record & LedgerFields, R extends LedgerRow<F>> LedgerView<F> correct(
            Ledger<F, R> ledger, R row, Draft<F> draft, Scope scope, Authorship by) {
        ledger.requireOwn(draft.fields(), scope);
        rules.check(ledger, draft, scope);
        return replace(ledger, row, draft.fields(), by);
    }

    private <F extends Record & LedgerFields, R extends LedgerRow<F>> LedgerView<F> replace(
            Ledger<F, R> ledger, R row, F fields, Authorship by) {
        String region = placement.scopeRegion(ledger, fields);
        row.correct(fields, region == null ? row.scopeRegion() : region, by);
        row.judge(ledger.isLate(fields, row.recordedOn()));
        session.update(row);
        return recorded(ledger, row, by, null);
    }

    <F extends Record & LedgerFields> LedgerView<F> recorded(
            Ledger<F, ?> ledger, LedgerRow<F> row, Authorship by, String fingerprint) {
        var view = row.view();
        journal.append(ledger, view, by, fingerprint);
        references.watch(ledger, List.of(row));
        if (dispatcher.isWanted(ledger.type())) {
            dispatcher.tellOwn(List.of(json.ownEvent(ledger, view)));
        }
        return view;
    }

    private <F extends Record & LedgerFields, R extends LedgerRow<F>> R lock(
            Ledger<F, R> ledger, UUID id, Scope scope) {
        R row = session.get(ledger.row(), id, LockMode.PESSIMISTIC_WRITE);
        if (row == null) {
            throw ProblemException.notFound();
        }
        requireWritable(ledger, row, scope);
        return row;
    }

    private <F extends Record & LedgerFields> void requireWritable(Ledger<F, ?> ledger, LedgerRow<F> row, Scope scope) {
        if (!placement.isVisible(ledger, row, scope)) {
            throw ProblemException.notFound();
        }
        if (!placement.isCovered(ledger, row, scope)) {
            throw new ProblemException(403, "partly-outside-scope");
        }
        ledger.requireOwn(row.fields(), scope);
    }

    private static void requireChangeable(Ledger<?, ?> ledger, LedgerRow<?> row, Precondition precondition) {
        if (ledger.isAppendOnly()) {
            throw new ProblemException(409, "append-only");
        }
        precondition.require(row);
    }

    private static void requireVersion(LedgerRow<?> row, Precondition precondition) {
        if (precondition.version() != null && precondition.version() != row.version()) {
            throw new ProblemException(412, "precondition-failed", row.version());
        }
    }
}
