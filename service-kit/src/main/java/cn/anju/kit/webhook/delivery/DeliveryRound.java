package cn.anju.kit.webhook.delivery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Sends events to one receiver: several at once but never two of one record, and nothing more after a failure. It begins
 * with one at a time, also after a failure, and doubles their number with each that is accepted.
 */
final class DeliveryRound {
    private static final int MOST_AT_ONCE = 16;

    private final BooleanSupplier mayGoOn;
    private int atOnce = 1;

    /** @param mayGoOn asked before each event is sent */
    DeliveryRound(BooleanSupplier mayGoOn) {
        this.mayGoOn = mayGoOn;
    }

    /** Returns when nothing is under way any more, with what was sent, in the order in which it was answered. */
    List<Delivery> run(Collection<WebhookEvent> events, Function<WebhookMessage, CompletionStage<Attempt>> send)
            throws InterruptedException {
        var waiting = new ArrayList<>(events);
        var answered = new LinkedBlockingQueue<Delivery>();
        var underWay = new HashSet<UUID>();
        var deliveries = new ArrayList<Delivery>();
        boolean failed = false;
        while (true) {
            if (!failed) {
                sendWhatMay(waiting, underWay, answered, send);
            }
            if (underWay.isEmpty()) {
                return deliveries;
            }
            var delivery = answered.take();
            underWay.remove(delivery.event().recordId());
            deliveries.add(delivery);
            failed |= !delivery.isAccepted();
            atOnce = delivery.isAccepted() ? Math.min(MOST_AT_ONCE, atOnce * 2) : 1;
        }
    }

    private void sendWhatMay(
            List<WebhookEvent> waiting,
            Set<UUID> underWay,
            BlockingQueue<Delivery> answered,
            Function<WebhookMessage, CompletionStage<Attempt>> send) {
        for (var each = waiting.iterator(); each.hasNext() && underWay.size() < atOnce && mayGoOn.getAsBoolean(); ) {
            var event = each.next();
            if (underWay.add(event.recordId())) {
                each.remove();
                send.apply(event.message()).thenAccept(attempt -> answered.add(new Delivery(event, attempt)));
            }
        }
    }
}
