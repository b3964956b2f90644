package cn.anju.assessment.scoring;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Follows the state that replicas share: what it knows of the revision is at most a fraction of a second old. */
@ApplicationScoped
public class StateWatch {
    private static final Logger LOG = Logger.getLogger(StateWatch.class);
    private static final long POLL_MILLIS = 200;

    private final AssessmentState state;
    private final ScheduledExecutorService polling = Executors.newSingleThreadScheduledExecutor();
    private ScheduledFuture<?> poll;
    private volatile long known;

    StateWatch(AssessmentState state) {
        this.state = state;
    }

    /** Whatever was read from the database under this revision is still right as long as it does not change. */
    public long revision() {
        return known;
    }

    void start(@Observes StartupEvent event) {
        known = state.revision();
        poll = polling.scheduleWithFixedDelay(this::poll, POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        if (poll != null) {
            poll.cancel(false);
        }
        polling.shutdown();
    }

    private void poll() {
        try {
            known = state.revision();
        } catch (RuntimeException e) {
            LOG.warnf("The shared state cannot be read: %s", e.toString());
        }
    }
}
