package cn.anju.kit.ledger;

import cn.anju.kit.journal.Journal;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * Runs operations that change several records at once and leave one record that tells of them. Under an Idempotency-Key an
 * operation happens once, however often and however simultaneously it is asked for.
 */
@ApplicationScoped
public class OperationDesk {
    private final LedgerDesk desk;
    private final LedgerStore store;
    private final Journal journal;
    private final RecordJson json;

    OperationDesk(LedgerDesk desk, LedgerStore store, Journal journal, RecordJson json) {
        this.desk = desk;
        this.store = store;
        this.journal = journal;
        this.json = json;
    }

    /**
     * Gives the record that tells of the operation.
     *
     * @param told ledger of that record
     * @param request what was asked for, of what: by it a repetition is told from another request under the same key
     * @param key as the client gave it; may be null
     * @param operation does it in one transaction and creates the record under the id of its mandate
     */
    public <F extends Record & LedgerFields, R extends LedgerRow<F>> LedgerView<F> run(
            Ledger<F, R> told, Record request, String key, Caller caller, Function<Mandate, LedgerView<F>> operation) {
        var by = desk.authorship(caller);
        if (key == null) {
            UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
            return operation.apply(new Mandate(id, null, caller.scope(), by));
        }
        var mandate = new Mandate(LedgerDesk.idOf(key, told, caller), json.fingerprint(request), caller.scope(), by);
        var earlier = earlier(told, mandate);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        try {
            return operation.apply(mandate);
        } catch (RuntimeException e) {
            // the same request may have come twice at once: what the other one did answers both
            return earlier(told, mandate).orElseThrow(() -> e);
        }
    }

    private <F extends Record & LedgerFields, R extends LedgerRow<F>> Optional<LedgerView<F>> earlier(
            Ledger<F, R> told, Mandate mandate) {
        return journal.find(told.type(), mandate.id(), 1).map(first -> {
            if (!mandate.fingerprint().equals(first.fingerprint())) {
                throw new ProblemException(422, "idempotency-conflict");
            }
            return store.find(told, mandate.id(), mandate.scope())
                    .orElseThrow(ProblemException::notFound)
                    .view();
        });
    }
}
