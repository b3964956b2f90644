package cn.anju.kit.webhook.delivery;

import cn.anju.kit.journal.JournalPosition;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A part of the journal on its way to a receiver: what of it is to be sent, and how far that has come. */
final class Stretch {
    private final int webhookVersion;
    private final JournalPosition end;
    private final Set<WebhookEvent> undelivered;
    private JournalPosition saved;

    /**
     * @param webhookVersion version of the subscription by which its events were chosen
     * @param begin where it was read from
     * @param end its last entry, which need not concern the receiver; {@code begin} if there was nothing to read
     */
    Stretch(int webhookVersion, JournalPosition begin, JournalPosition end, List<WebhookEvent> events) {
        this.webhookVersion = webhookVersion;
        this.saved = begin;
        this.end = end;
        this.undelivered = new LinkedHashSet<>(events);
    }

    /** Whether it still begins where the subscription is; not if someone has moved its position or changed it. */
    boolean continues(JournalPosition position, int version) {
        return saved.equals(position) && webhookVersion == version;
    }

    boolean isDone() {
        return saved.equals(end);
    }

    Collection<WebhookEvent> undelivered() {
        return undelivered;
    }

    void note(List<Delivery> deliveries) {
        deliveries.stream().filter(Delivery::isAccepted).forEach(d -> undelivered.remove(d.event()));
    }

    /** The place up to which everything was accepted. */
    JournalPosition reached() {
        return undelivered.stream()
                .findFirst()
                .map(event -> event.entry().position().before())
                .orElse(end);
    }

    void savedAs(JournalPosition position) {
        saved = position;
    }
}
