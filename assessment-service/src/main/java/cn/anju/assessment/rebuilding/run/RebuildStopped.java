package cn.anju.assessment.rebuilding.run;

import cn.anju.assessment.rebuilding.RebuildFailure;

/** A rebuild does not go on here: it has failed, or somebody else has taken it up. */
final class RebuildStopped extends RuntimeException {
    private final transient RebuildFailure failure;

    private RebuildStopped(String message, RebuildFailure failure) {
        super(message, null, false, false);
        this.failure = failure;
    }

    static RebuildStopped by(RebuildFailure failure) {
        return new RebuildStopped(failure.name(), failure);
    }

    /** This replica goes, or has been taken for dead. */
    static RebuildStopped leftToOthers() {
        return new RebuildStopped("left to others", null);
    }

    /** Why it has failed; null if it is left to others. */
    RebuildFailure failure() {
        return failure;
    }
}
