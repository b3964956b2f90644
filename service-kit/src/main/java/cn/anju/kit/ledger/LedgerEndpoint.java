package cn.anju.kit.ledger;

import cn.anju.kit.security.Caller;
import jakarta.inject.Inject;

/**
 * What the REST interface of a ledger is built on: its declaration and whoever asks. The interface itself is a chain of
 * classes, one for each thing that every ledger can do; {@link LedgerResource} is the whole of it.
 *
 * @param <F> the fields of the ledger
 * @param <R> its row
 */
public abstract class LedgerEndpoint<F extends Record & LedgerFields, R extends LedgerRow<F>> {
    private final Ledger<F, R> ledger;

    // Injected here and not by constructor, so that a ledger's class need not repeat what all of them share.
    @Inject
    protected Caller caller;

    protected LedgerEndpoint(Ledger<F, R> ledger) {
        this.ledger = ledger;
    }

    /** What is special about this ledger. */
    public final Ledger<F, R> ledger() {
        return ledger;
    }
}
