package cn.anju.kit.webhook.delivery;

import cn.anju.kit.journal.JournalReader.Outgoing;
import java.util.UUID;

/** A version of a record on its way to a receiver. */
record WebhookEvent(Outgoing entry, WebhookMessage message) {
    UUID recordId() {
        return entry.recordId();
    }
}
