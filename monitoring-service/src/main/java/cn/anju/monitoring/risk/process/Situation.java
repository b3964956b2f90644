package cn.anju.monitoring.risk.process;

import cn.anju.monitoring.risk.RiskCase.Category;
import cn.anju.monitoring.risk.elimination.Elimination;
import java.time.LocalDate;

/**
 * What a transition is judged by.
 *
 * @param on day on which it is said to happen
 * @param voter whose vote it would be: the code of a bureau, {@code site}, or null
 * @param holdsCommitment whether a signed commitment is among the evidence
 * @param lifted whether the household was lifted out of poverty when it moved
 * @param elimination what is known for an elimination; null where none is asked for
 */
record Situation(
        TransitionRequest request,
        CaseCourse course,
        LocalDate on,
        CaseLimits.Limits limits,
        String voter,
        boolean holdsCommitment,
        boolean lifted,
        Elimination elimination) {

    /** Unstable are households that were lifted out of poverty, marginal are the others. */
    boolean admits(Category category) {
        return switch (category) {
            case UNSTABLE_LIFTED -> lifted;
            case MARGINAL -> !lifted;
            case SUDDEN_HARDSHIP -> true;
        };
    }
}
