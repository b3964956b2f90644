package cn.anju.kit.imports;

import cn.anju.kit.export.LedgerExports;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerRow;

/**
 * Files of records for every ledger.
 *
 * @param <F> the fields of the ledger
 * @param <R> its row
 */
public abstract class LedgerImports<F extends Record & LedgerFields, R extends LedgerRow<F>>
        extends LedgerExports<F, R> {
    protected LedgerImports(Ledger<F, R> ledger) {
        super(ledger);
    }
}
