package cn.anju.kit.job;

import cn.anju.kit.job.JobClaims.Claimed;
import cn.anju.kit.problem.ProblemException;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Does jobs, a few at a time on each replica, so that a small one need not wait for a big one. It is woken when a job is
 * asked for here, and polls for those of replicas that have gone.
 */
@ApplicationScoped
public class JobRunner {
    private static final Logger LOG = Logger.getLogger(JobRunner.class);
    private static final long POLL_MILLIS = 1_000;
    private static final long PATIENCE_SECONDS = 10;

    private final JobClaims claims;
    private final Map<String, JobWork> works = new HashMap<>();
    private final int atOnce;
    private final List<Thread> threads = new ArrayList<>();
    private final Semaphore work = new Semaphore(0);
    private volatile boolean stopping;

    JobRunner(JobClaims claims, @All List<JobWork> works, @ConfigProperty(name = "anju.jobs.at-once") int atOnce) {
        this.claims = claims;
        this.atOnce = atOnce;
        works.forEach(w -> this.works.put(w.kind(), w));
    }

    JobWork workOf(Job job) {
        return works.get(job.kind());
    }

    void start(@Observes StartupEvent event) {
        for (int i = 1; i <= atOnce; i++) {
            var thread = new Thread(this::run, "anju-jobs-" + i);
            threads.add(thread);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        work.release(threads.size());
        for (Thread thread : threads) {
            thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Jobs.Asked asked) {
        work.release();
    }

    private void run() {
        while (!stopping) {
            try {
                var next = claims.next();
                if (next.isPresent()) {
                    run(next.get());
                } else {
                    work.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warnf("Jobs stand still and will be tried again: %s", causes(e));
                pause();
            }
        }
    }

    private void run(Claimed claimed) {
        try {
            workOf(claimed.job()).run(new JobRun(claims, claimed, () -> stopping));
            claims.finish(claimed);
        } catch (JobLost e) {
            claims.release(claimed);
        } catch (ProblemException e) {
            claims.fail(claimed, e);
        } catch (Exception e) {
            LOG.errorf(
                    "Job %s failed and will be tried again: %s", claimed.job().id(), causes(e));
            claims.attemptAgain(claimed);
        }
    }

    /** What failed without its messages: those of a database tell what stands in the rows. */
    private static String causes(Throwable e) {
        var text = new StringBuilder();
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            text.append(text.isEmpty() ? "" : " < ").append(cause.getClass().getSimpleName());
            if (cause instanceof SQLException refusal) {
                text.append(" ").append(refusal.getSQLState());
            }
            if (cause.getCause() == null && cause.getStackTrace().length > 0) {
                text.append(" at ").append(cause.getStackTrace()[0]);
            }
        }
        return text.toString();
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
