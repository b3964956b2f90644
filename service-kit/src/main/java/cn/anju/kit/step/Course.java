package cn.anju.kit.step;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.ProblemException;
import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * How records of a ledger go through their workflow.
 *
 * @param <F> fields of the ledger
 * @param <S> states
 */
public interface Course<F extends Record & LedgerFields, S extends Enum<S>> {
    Workflow<S> workflow();

    S state(F fields);

    /** Last day for the record to be settled in time; null where nothing is due, or not any more. */
    LocalDate dueOn(F fields);

    /**
     * The way on that an action is.
     *
     * @throws ProblemException 409 with what is possible, if this is not
     */
    default Move<S> move(F fields, Enum<?> action) {
        S state = state(fields);
        return workflow().find(state, action).orElseThrow(() -> {
            String possible = workflow().from(state).stream()
                    .map(move -> move.action().name())
                    .collect(Collectors.joining(", "));
            return new ProblemException(
                    409, "transition-not-allowed", action.name(), state.name(), possible.isEmpty() ? "—" : possible);
        });
    }
}
