package cn.anju.kit.attachment;

import cn.anju.kit.duty.LedgerDuties;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerRow;

/**
 * Photos and documents on the records of every ledger.
 *
 * @param <F> the fields of the ledger
 * @param <R> its row
 */
public abstract class LedgerAttachments<F extends Record & LedgerFields, R extends LedgerRow<F>>
        extends LedgerDuties<F, R> {
    protected LedgerAttachments(Ledger<F, R> ledger) {
        super(ledger);
    }
}
