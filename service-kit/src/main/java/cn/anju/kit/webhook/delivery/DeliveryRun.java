package cn.anju.kit.webhook.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * One receiver being told, round by round: from the stored position on, and what a round leaves undelivered again in the
 * next.
 */
final class DeliveryRun {
    private static final Logger LOG = Logger.getLogger(DeliveryRun.class);

    private final UUID webhookId;
    private final UUID owner;
    private final DeliveryDesk desk;
    private final DeliveryRound round;
    private Stretch stretch;

    DeliveryRun(UUID webhookId, UUID owner, DeliveryDesk desk, BooleanSupplier mayGoOn) {
        this.webhookId = webhookId;
        this.owner = owner;
        this.desk = desk;
        this.round = new DeliveryRound(mayGoOn);
    }

    /** @return how long to rest before going on; empty where there is nothing to send until something is recorded */
    Optional<Duration> goOn() throws InterruptedException {
        var progress = desk.progress().of(webhookId);
        var due = progress.standing().nextAttemptAt();
        if (due != null && due.isAfter(desk.now())) {
            return Optional.of(Duration.between(desk.now(), due));
        }
        var kept = stretch;
        stretch = null;
        var webhook = desk.webhook(webhookId);
        var next = kept != null && kept.continues(progress.position(), webhook.version())
                ? kept
                : desk.feed().after(progress.position(), webhook);
        if (next.isDone()) {
            return Optional.empty();
        }
        var deliveries = round.run(next.undelivered(), desk.sender(webhook));
        next.note(deliveries);
        var reached = new Progress(next.reached(), standing(progress.standing(), deliveries));
        if (desk.progress().save(webhookId, owner, progress.position(), reached, deliveries)) {
            next.savedAs(reached.position());
            stretch = next.isDone() ? null : next;
        }
        return Optional.of(Duration.ZERO);
    }

    private Standing standing(Standing before, List<Delivery> deliveries) {
        var retry = desk.settings().retry();
        var after = before.after(
                deliveries, desk.now(), retry, ThreadLocalRandom.current().nextDouble());
        if (after.isFailing(desk.now(), retry)) {
            LOG.warnf("Webhook %s is failing since %s (%s)", webhookId, after.failingSince(), after.lastError());
        } else if (after.failures() == 1 && before.failures() == 0) {
            LOG.infof("Webhook %s: not accepted (%s), will be sent again", webhookId, after.lastError());
        } else if (after.failures() == 0 && before.failures() > 0) {
            LOG.infof("Webhook %s: accepted again", webhookId);
        }
        return after;
    }
}
