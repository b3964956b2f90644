package cn.anju.kit.export;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerEndpoint;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerRow;

/**
 * Lists of every ledger as files.
 *
 * @param <F> the fields of the ledger
 * @param <R> its row
 */
public abstract class LedgerExports<F extends Record & LedgerFields, R extends LedgerRow<F>>
        extends LedgerEndpoint<F, R> {
    protected LedgerExports(Ledger<F, R> ledger) {
        super(ledger);
    }
}
