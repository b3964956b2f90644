package cn.anju.assessment.scoring;

import cn.anju.kit.event.LedgerEventConsumer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Follows the state that replicas share: what it knows of the revision is at most a fraction of a second old, and an order
 * to rebuild is carried out on this replica's partitions.
 */
@ApplicationScoped
public class StateWatch {
    private static final Logger LOG = Logger.getLogger(StateWatch.class);
    private static final long POLL_MILLIS = 200;

    private final AssessmentState state;
    private final LedgerEventConsumer consumer;
    private final ScheduledExecutorService polling = Executors.newSingleThreadScheduledExecutor();
    private ScheduledFuture<?> poll;
    private volatile AssessmentState.Counters known = new AssessmentState.Counters(0, 0);

    StateWatch(AssessmentState state, LedgerEventConsumer consumer) {
        this.state = state;
        this.consumer = consumer;
    }

    /** Whatever was read from the database under this revision is still right as long as it does not change. */
    public long revision() {
        return known.revision();
    }

    void start(@Observes StartupEvent event) {
        known = state.read();
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
            var now = state.read();
            if (now.rebuilds() != known.rebuilds()) {
                LOG.info("Reading the topics again from their beginning");
                consumer.rewind();
            }
            known = now;
        } catch (RuntimeException e) {
            LOG.warnf("The shared state cannot be read: %s", e.toString());
        }
    }
}
