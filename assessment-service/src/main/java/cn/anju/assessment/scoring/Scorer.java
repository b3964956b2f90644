package cn.anju.assessment.scoring;

import cn.anju.assessment.site.DirtySites;
import cn.anju.kit.event.LedgerEventConsumer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Keeps scores at most about a second behind the facts: woken when sites are marked dirty, polling as a fallback. */
@ApplicationScoped
public class Scorer {
    private static final Logger LOG = Logger.getLogger(Scorer.class);
    private static final long POLL_MILLIS = 500;

    /**
     * Under steady load rounds rest as long as they work, so that one serves many events and leaves room for others; not
     * if more sites wait than fit into one, unless many events are still to come that will change those sites again.
     */
    private static final long LEAST_REST_MILLIS = 100;

    private static final long MOST_REST_MILLIS = 500;
    private static final long MANY_EVENTS = 5_000;

    private static final long RETRY_MILLIS = 1_000;

    private final ScoringRound round;
    private final TrackedPeriods periods;
    private final LedgerEventConsumer consumer;
    private final Timer timer;
    private final Semaphore work = new Semaphore(0);
    private Thread thread;
    private volatile boolean stopping;

    Scorer(ScoringRound round, TrackedPeriods periods, LedgerEventConsumer consumer, MeterRegistry metrics) {
        this.round = round;
        this.periods = periods;
        this.consumer = consumer;
        this.timer = metrics.timer("anju.scoring.round");
    }

    void start(@Observes StartupEvent event) {
        thread = new Thread(this::run, "anju-scorer");
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        work.release();
        if (thread != null) {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) DirtySites.Marked event) {
        if (work.availablePermits() == 0) {
            work.release();
        }
    }

    private void run() {
        boolean failing = false;
        while (!stopping) {
            try {
                periods.keepUp();
                if (!scoredAny()) {
                    await(POLL_MILLIS);
                }
                failing = false;
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (!failing) {
                    LOG.errorf(e, "Scoring stands still and will be tried again");
                }
                failing = true;
                pause();
            }
        }
    }

    private boolean scoredAny() throws InterruptedException {
        long start = System.nanoTime();
        int sites = timer.record(round::scoreDirtySites);
        long worked = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        if (sites > 0 && (sites < ScoringRound.MOST_SITES || consumer.lag() > MANY_EVENTS)) {
            Thread.sleep(Math.min(MOST_REST_MILLIS, Math.max(LEAST_REST_MILLIS, worked)));
        }
        return sites > 0;
    }

    private void await(long millis) throws InterruptedException {
        if (work.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            work.drainPermits();
        }
    }

    private void pause() {
        try {
            await(RETRY_MILLIS);
        } catch (InterruptedException e) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }
}
