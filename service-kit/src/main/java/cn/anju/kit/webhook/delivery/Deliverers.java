package cn.anju.kit.webhook.delivery;

import cn.anju.kit.journal.Journal;
import cn.anju.kit.ledger.Ledgers;
import cn.anju.kit.webhook.WebhookChanged;
import cn.anju.kit.webhook.WebhookSettings;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Keeps one {@link Deliverer} at work for each subscription whose lease this replica holds. */
@ApplicationScoped
public class Deliverers {
    private static final Logger LOG = Logger.getLogger(Deliverers.class);
    private static final int LOOKS_IN_A_LEASE = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Duration BETWEEN_CLEANINGS = Duration.ofHours(1);

    private final Leases leases;
    private final Ledgers ledgers;
    private final DeliveryDesk desk;
    private final DeliveryLog log;
    private final DeliveryMetrics metrics;
    private final WebhookSettings settings;
    private final Clock clock;
    private final UUID owner = UUID.randomUUID();
    private final Map<UUID, Deliverer> deliverers = new ConcurrentHashMap<>();
    private final Semaphore changes = new Semaphore(0);
    private Thread thread;
    private Instant cleanedAt = Instant.EPOCH;
    private volatile boolean stopping;

    Deliverers(
            Leases leases,
            Ledgers ledgers,
            DeliveryDesk desk,
            DeliveryLog log,
            DeliveryMetrics metrics,
            WebhookSettings settings,
            Clock clock) {
        this.leases = leases;
        this.ledgers = ledgers;
        this.desk = desk;
        this.log = log;
        this.metrics = metrics;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        if (!ledgers.all().isEmpty()) {
            thread = new Thread(this::run, "anju-webhooks");
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        changes.release();
        if (thread != null) {
            thread.join(PATIENCE.toMillis());
        }
    }

    void wake(@Observes Journal.Appended event) {
        deliverers.values().forEach(Deliverer::wake);
    }

    void look(@Observes(during = TransactionPhase.AFTER_SUCCESS) WebhookChanged event) {
        changes.release();
        deliverers.values().forEach(Deliverer::wake);
    }

    private void run() {
        try {
            while (!stopping) {
                look();
                if (changes.tryAcquire(settings.lease().toMillis() / LOOKS_IN_A_LEASE, TimeUnit.MILLISECONDS)) {
                    changes.drainPermits();
                }
            }
            end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            long until = System.nanoTime() + settings.lease().toNanos();
            var held = leases.claim(owner, settings.lease());
            held.forEach(id -> deliverers
                    .computeIfAbsent(id, webhook -> new Deliverer(webhook, owner, desk))
                    .keepUntil(until));
            deliverers.forEach((id, deliverer) -> {
                if (!held.contains(id)) {
                    deliverer.stop();
                }
            });
            deliverers.values().removeIf(deliverer -> !deliverer.isAlive());
            metrics.look(held);
            clean();
        } catch (RuntimeException e) {
            LOG.warnf("Webhooks cannot be looked after and will be tried again: %s", e.toString());
        }
    }

    private void clean() {
        Instant now = clock.instant();
        if (cleanedAt.plus(BETWEEN_CLEANINGS).isBefore(now)) {
            cleanedAt = now;
            log.forgetBefore(now.minus(settings.keepDeliveries()));
        }
    }

    private void end() throws InterruptedException {
        deliverers.values().forEach(Deliverer::stop);
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (Deliverer deliverer : deliverers.values()) {
            deliverer.join(Duration.ofNanos(end - System.nanoTime()));
        }
        leases.release(owner);
    }
}
