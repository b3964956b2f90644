package cn.anju.kit.ledger;

import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.problem.UniqueIndex;
import cn.anju.kit.problem.Violation;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.postgresql.util.PSQLException;

/**
 * Writes the records of a file: as a set where they do not depend on each other, else one after the other, each seeing
 * those before. What cannot be written does not keep the others from being written.
 */
@ApplicationScoped
public class SubmissionWriter {
    private static final String INTEGRITY = "23";
    private static final String DATA = "22";

    private final LedgerBulk bulk;
    private final LedgerStore store;
    private final DraftRules rules;
    private final Placement placement;
    private final StatelessSession session;
    private final Database database;

    SubmissionWriter(
            LedgerBulk bulk,
            LedgerStore store,
            DraftRules rules,
            Placement placement,
            StatelessSession session,
            Database database) {
        this.bulk = bulk;
        this.store = store;
        this.rules = rules;
        this.placement = placement;
        this.session = session;
        this.database = database;
    }

    /** Whether the records of a ledger are written as a set, so that it pays to write many at once. */
    public boolean writesSets(Ledger<?, ?> ledger) {
        return bulk.suits(ledger);
    }

    /** Writes the submissions, whose ids differ, in the running transaction and says what became of each. */
    @Transactional(value = TxType.MANDATORY, dontRollbackOn = RuntimeException.class)
    public <F extends Record & LedgerFields, R extends LedgerRow<F>> List<Outcome> write(
            Ledger<F, R> ledger, List<Submission<F>> submissions, Scope scope) {
        if (bulk.suits(ledger)) {
            try {
                return database.part(() -> bulk.write(ledger, submissions, scope));
            } catch (RuntimeException e) {
                requireRefusal(e);
            }
        }
        var outcomes = new ArrayList<Outcome>(submissions.size());
        for (Submission<F> submission : submissions) {
            outcomes.add(attempt(ledger, submission, scope));
        }
        return outcomes;
    }

    private <F extends Record & LedgerFields, R extends LedgerRow<F>> Outcome attempt(
            Ledger<F, R> ledger, Submission<F> submission, Scope scope) {
        try {
            return database.part(() -> writeOne(ledger, submission, scope));
        } catch (ProblemException e) {
            return e.violations().isEmpty() ? Outcome.refused("not-storable") : Outcome.refused(e.violations());
        } catch (RuntimeException e) {
            String constraint = constraint(requireRefusal(e));
            return UniqueIndex.fieldOf(constraint)
                    .map(field -> Outcome.refused(List.of(Violation.of(
                            field,
                            ledger.shape().field(field).map(FieldShape::label).orElse(field),
                            "duplicate"))))
                    .orElseGet(() -> Outcome.refused("not-storable"));
        }
    }

    private <F extends Record & LedgerFields, R extends LedgerRow<F>> Outcome writeOne(
            Ledger<F, R> ledger, Submission<F> submission, Scope scope) {
        R row = session.get(ledger.row(), submission.id(), LockMode.PESSIMISTIC_WRITE);
        if (row == null) {
            store.putWithin(
                    ledger,
                    submission.id(),
                    submission.fields(),
                    LedgerStore.Precondition.NONE,
                    scope,
                    submission.by());
            return Outcome.CREATED;
        }
        F fields = rules.draft(ledger, submission.id(), row.fields(), submission.fields(), scope)
                .fields();
        boolean writable = placement.isVisible(ledger, row, scope) && placement.isCovered(ledger, row, scope);
        return submission.against(ledger, row, fields, writable).orElseGet(() -> {
            var precondition = new LedgerStore.Precondition(row.version());
            store.putWithin(ledger, submission.id(), fields, precondition, scope, submission.by());
            return Outcome.CORRECTED;
        });
    }

    /** The database's refusal of a value; whatever else went wrong goes on to the caller. */
    private static PSQLException requireRefusal(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refusal
                    && (refusal.getSQLState().startsWith(INTEGRITY)
                            || refusal.getSQLState().startsWith(DATA))
                    && !UniqueIndex.isPrimaryKey(constraint(refusal))) {
                return refusal;
            }
        }
        throw e;
    }

    private static String constraint(PSQLException refusal) {
        var message = refusal.getServerErrorMessage();
        return message == null ? null : message.getConstraint();
    }
}
