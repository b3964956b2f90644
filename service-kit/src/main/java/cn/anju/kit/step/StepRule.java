package cn.anju.kit.step;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import java.util.Optional;

/**
 * What a step makes of a record.
 *
 * @param <F> fields of the ledger
 * @param <Q> what is given with the step
 */
@FunctionalInterface
public interface StepRule<F extends Record & LedgerFields, Q extends Record & StepRequest> {
    /** The fields after the step; what the step lacks is added to the checks, and then it is not taken. */
    F after(Taking<F, Q> step, Checks checks);

    /** The record that the step opens, if it opens another one. */
    default Optional<F> opens(Taking<F, Q> step) {
        return Optional.empty();
    }

    /** Does what follows from the step in other records, in its transaction, once it is taken. */
    default void follow(Taking<F, Q> step) {}
}
