package cn.anju.kit.job;

/** How far a job is. */
public enum JobState {
    /** Waits for its turn. */
    QUEUED,
    RUNNING,
    /** Came to its end; rows may have failed. */
    DONE,
    /** Could not be done at all. */
    FAILED,
    CANCELLED;

    public boolean isOver() {
        return this != QUEUED && this != RUNNING;
    }
}
