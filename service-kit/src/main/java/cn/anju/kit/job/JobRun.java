package cn.anju.kit.job;

import cn.anju.kit.job.JobClaims.Claimed;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A job while this replica does it. What is noted of its progress belongs to the transaction of what was done. */
public final class JobRun {
    private final JobClaims claims;
    private final Claimed claimed;
    private final BooleanSupplier stopping;

    JobRun(JobClaims claims, Claimed claimed, BooleanSupplier stopping) {
        this.claims = claims;
        this.claimed = claimed;
        this.stopping = stopping;
    }

    /** The job as it was when it was taken up. */
    public Job job() {
        return claimed.job();
    }

    /** Makes sure that the job is still to be done here, until the transaction ends. @throws JobLost where it is not */
    public void hold() {
        if (stopping.getAsBoolean()) {
            throw new JobLost();
        }
        claims.hold(claimed);
    }

    /** Notes that the job is done up to a row, from where it goes on whatever happens. */
    public void advance(int position) {
        claims.advance(claimed, position);
    }

    /** Notes what became of more rows. */
    public void count(Counts more, List<JobError> failures) {
        claims.count(claimed, more, failures);
    }

    /** Takes back all that was noted, since the job is done from its beginning again. */
    public void restart() {
        claims.restart(claimed);
    }

    /** Ends the job together with what was done last; else it ends when its work returns. */
    public void finish() {
        claims.finish(claimed);
    }
}
