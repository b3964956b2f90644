package cn.anju.site.step;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How records of a ledger go through their workflow.
 *
 * @param <F> fields of the ledger
 * @param <Q> what is given with a step
 * @param <S> states
 */
public interface Course<F extends Record & LedgerFields, Q extends Record & StepRequest, S extends Enum<S>> {
    Workflow<S> workflow();

    S state(F fields);

    /** Last day for the record to be settled in time; null where nothing is due any more. */
    LocalDate dueOn(F fields);

    /** The fields after a step; what the step lacks is added to the checks, and then it is not taken. */
    F after(Taking<F, Q> step, Checks checks);

    /** The record that a step opens, if it opens another one. */
    default Optional<F> opens(Taking<F, Q> step) {
        return Optional.empty();
    }
}
