package cn.anju.kit.ledger;

import cn.anju.kit.problem.Checks;
import java.util.UUID;

/**
 * The rules of a ledger that need other records. A bean that implements it is found by the type of the fields.
 *
 * @param <F> the fields of the ledger
 */
public interface LedgerRules<F extends Record & LedgerFields> {
    Class<F> fieldsType();

    /** Fills in what follows from other records. */
    default F complete(F fields) {
        return fields;
    }

    /**
     * Adds a violation for each rule that does not hold.
     */
    default void check(Proposal<F> change, Checks checks) {}

    /** A record as it would be after the change. */
    record Proposal<F>(UUID id, F fields) {}
}
