package cn.anju.monitoring.comparison.batch;

import cn.anju.kit.ledger.Authorship;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerStore;
import cn.anju.kit.ledger.LedgerStore.Precondition;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Scope;
import cn.anju.monitoring.comparison.batch.ComparisonBatch.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Keeps the record of batches as their comparison goes on. */
@ApplicationScoped
public class Batches {
    private final ComparisonBatchLedger ledger;
    private final LedgerStore store;

    Batches(ComparisonBatchLedger ledger, LedgerStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    public Ledger<ComparisonBatch, ?> ledger() {
        return ledger.ledger();
    }

    public ComparisonBatch find(UUID id, Scope scope) {
        return store.find(ledger.ledger(), id, scope)
                .orElseThrow(ProblemException::notFound)
                .fields();
    }

    /** Records a batch that is now to be compared, unless it is known. */
    public void open(UUID id, ComparisonBatch batch, Scope scope, Authorship by) {
        if (store.find(ledger.ledger(), id, scope).isEmpty()) {
            store.create(ledger.ledger(), id, batch, scope, by, null);
        }
    }

    /** Records what came of it; of one that was compared before, the figures of the first time stay. */
    public void close(UUID id, Figures figures, Scope scope, Authorship by) {
        var row = store.find(ledger.ledger(), id, scope).orElseThrow();
        if (row.fields().rows() == null) {
            var precondition = new Precondition(row.version());
            store.putWithin(ledger.ledger(), id, row.fields().counted(figures), precondition, scope, by);
        }
    }
}
