package cn.anju.assessment.quarter;

import cn.anju.kit.problem.ProblemException;
import java.util.Arrays;

/** A step in the life of a quarter, each possible in one state only. */
enum QuarterStep {
    FREEZE(QuarterState.LIVE),
    REVIEW(QuarterState.FROZEN),
    PUBLISH(QuarterState.REVIEW),
    REVISE(QuarterState.PUBLISHED);

    private final QuarterState from;

    QuarterStep(QuarterState from) {
        this.from = from;
    }

    /** The step that is possible in a state. */
    static QuarterStep in(QuarterState state) {
        return Arrays.stream(values())
                .filter(step -> step.from == state)
                .findFirst()
                .orElseThrow();
    }

    /** @throws ProblemException 409, naming what is possible, if this is not */
    void requireIn(QuarterState state) {
        if (state != from) {
            throw new ProblemException(409, "transition-not-allowed", name(), state, in(state));
        }
    }
}
