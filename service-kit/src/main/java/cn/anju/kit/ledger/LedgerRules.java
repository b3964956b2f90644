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
     * The same where it matters what a record said until now: a value that merely stayed is not one that a client gives.
     *
     * @param before the fields until now; null for a new record
     */
    default F complete(F before, F fields) {
        return complete(fields);
    }

    /**
     * Adds a violation for each rule that does not hold. Records of the own service that this one points to are locked for
     * share by then: a rule that lets one change after the other happen must not lock them for update, or two would wait for
     * each other, but takes an advisory lock.
     */
    default void check(Proposal<F> change, Checks checks) {}

    /** Whether they never look at other records of the same ledger, so that many can be checked before they are written. */
    default boolean judgeEachByItself() {
        return false;
    }

    /**
     * A record as it would be after the change.
     *
     * @param before its fields until now; null if it is new
     */
    record Proposal<F>(UUID id, F before, F fields) {
        public Proposal(UUID id, F fields) {
            this(id, null, fields);
        }
    }
}
