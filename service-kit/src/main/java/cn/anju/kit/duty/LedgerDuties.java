package cn.anju.kit.duty;

import cn.anju.kit.imports.LedgerImports;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerRow;

/**
 * What was due in every ledger, what came and what came late.
 *
 * @param <F> the fields of the ledger
 * @param <R> its row
 */
public abstract class LedgerDuties<F extends Record & LedgerFields, R extends LedgerRow<F>>
        extends LedgerImports<F, R> {
    protected LedgerDuties(Ledger<F, R> ledger) {
        super(ledger);
    }
}
