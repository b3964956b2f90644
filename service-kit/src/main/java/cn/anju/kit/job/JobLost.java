package cn.anju.kit.job;

/** The job was cancelled, or another replica has taken it up, or this one stops: whoever does it leaves it as it is. */
public final class JobLost extends RuntimeException {
    JobLost() {
        super("The job is no longer ours to do", null, false, false);
    }
}
