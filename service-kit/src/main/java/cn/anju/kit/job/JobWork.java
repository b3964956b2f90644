package cn.anju.kit.job;

import cn.anju.kit.problem.ProblemException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.Locale;

/** A kind of jobs: how they are done. Each is a bean, found by its kind. */
public interface JobWork {
    String kind();

    /**
     * Does the job from where it is. It may be called again for the same job, after a restart or on another replica, and
     * then goes on where its last committed transaction left off.
     *
     * @throws ProblemException where it can never be done
     * @throws JobLost where it is no longer this replica's to do
     */
    void run(JobRun run) throws IOException;

    /** Whether its files tell of people, so that only whoever sent one may have it back. */
    default boolean isAboutPeople() {
        return false;
    }

    /** What comes out of a job that is over. @throws ProblemException 404 where nothing does */
    default JobResult result(Job job, Locale locale) {
        throw ProblemException.notFound();
    }

    /** A file that comes out of a job. */
    record JobResult(MediaType type, String name, StreamingOutput content) {}
}
