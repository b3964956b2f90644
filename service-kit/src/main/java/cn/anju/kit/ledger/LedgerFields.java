package cn.anju.kit.ledger;

import cn.anju.kit.problem.Checks;

/**
 * The fields of one ledger record: a Java record that is the request body, the stored columns and the event payload at
 * once. What every ledger shares (id, version, status, who and when) is not here but in {@link LedgerRow}.
 */
public interface LedgerFields {

    /** Adds a violation for each rule between fields that does not hold; rules on one field are constraint annotations. */
    default void check(Checks checks) {}
}
