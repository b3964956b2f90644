package cn.anju.assessment.scoring;

import cn.anju.assessment.scheme.version.SchemesChanged;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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
    private final Event<SchemesChanged> schemesChanged;
    private final ScheduledExecutorService polling = Executors.newSingleThreadScheduledExecutor();
    private ScheduledFuture<?> poll;
    private volatile long known;
    private volatile long knownSchemes;

    StateWatch(AssessmentState state, Event<SchemesChanged> schemesChanged) {
        this.state = state;
        this.schemesChanged = schemesChanged;
    }

    /** Whatever was read from the database under this revision is still right as long as it does not change. */
    public long revision() {
        return known;
    }

    void start(@Observes StartupEvent event) {
        follow();
        poll = polling.scheduleWithFixedDelay(this::poll, POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        if (poll != null) {
            poll.cancel(false);
        }
        polling.shutdown();
    }

    /** Schemes first: what is remembered of a revision was made by them. */
    private void follow() {
        var now = state.revisions();
        if (now.schemes() != knownSchemes) {
            schemesChanged.fire(new SchemesChanged(now.schemes()));
            knownSchemes = now.schemes();
        }
        known = now.scores();
    }

    private void poll() {
        try {
            follow();
        } catch (RuntimeException e) {
            LOG.warnf("The shared state cannot be read: %s", e.toString());
        }
    }
}
