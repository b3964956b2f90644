package cn.anju.assessment.filling;

import cn.anju.assessment.scheme.version.SchemeState;
import cn.anju.assessment.scheme.version.SchemeStore;
import cn.anju.assessment.scheme.version.SchemeVersion;
import cn.anju.assessment.scheme.version.Schemes;
import cn.anju.assessment.topic.Topics;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.jboss.logging.Logger;

/** Fills the facts of schemes that are being prepared, and goes on where it was after a restart. */
@ApplicationScoped
public class Filler {
    private static final Logger LOG = Logger.getLogger(Filler.class);
    private static final long REST_MILLIS = 500;

    /** After this all replicas know the new metrics; whatever they took in without them is in the topics before. */
    private static final long NOTICED_MILLIS = 2_000;

    private final Schemes schemes;
    private final SchemeStore schemeStore;
    private final FillingStore store;
    private final FillingStep step;
    private final Topics topics;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private Thread thread;

    Filler(Schemes schemes, SchemeStore schemeStore, FillingStore store, FillingStep step, Topics topics) {
        this.schemes = schemes;
        this.schemeStore = schemeStore;
        this.store = store;
        this.step = step;
        this.topics = topics;
    }

    void start(@Observes StartupEvent event) {
        thread = new Thread(this::run, "anju-filler");
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        if (thread != null) {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        }
    }

    private void run() {
        boolean failing = false;
        while (!rested(REST_MILLIS)) {
            try {
                if (!schemes.prepared().isEmpty()) {
                    schemeStore.settled().stream()
                            .filter(scheme -> scheme.state() == SchemeState.PREPARING)
                            .forEach(this::fill);
                }
                failing = false;
            } catch (RuntimeException e) {
                if (!failing) {
                    LOG.errorf(e, "Filling facts stands still and will be tried again");
                }
                failing = true;
            }
        }
    }

    private void fill(SchemeVersion scheme) {
        try (Consumer<String, byte[]> consumer = topics.open()) {
            if (!store.hasBegun(scheme.id())) {
                if (rested(NOTICED_MILLIS)) {
                    return;
                }
                step.begin(scheme, consumer);
            }
            while (step.readOn(scheme, consumer)) {
                if (stopping.getCount() == 0) {
                    return;
                }
            }
        }
        step.end(scheme.id());
    }

    /** @return whether the service stops */
    private boolean rested(long millis) {
        try {
            return stopping.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
