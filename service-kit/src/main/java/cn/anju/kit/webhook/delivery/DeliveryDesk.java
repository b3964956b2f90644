package cn.anju.kit.webhook.delivery;

import cn.anju.kit.webhook.Webhook;
import cn.anju.kit.webhook.WebhookSettings;
import cn.anju.kit.webhook.WebhookStore;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** What all deliverers work with. */
@Singleton
final class DeliveryDesk {
    private final WebhookStore webhooks;
    private final WebhookFeed feed;
    private final ProgressStore progress;
    private final WebhookClient client;
    private final WebhookSettings settings;
    private final Clock clock;

    DeliveryDesk(
            WebhookStore webhooks,
            WebhookFeed feed,
            ProgressStore progress,
            WebhookClient client,
            WebhookSettings settings,
            Clock clock) {
        this.webhooks = webhooks;
        this.feed = feed;
        this.progress = progress;
        this.client = client;
        this.settings = settings;
        this.clock = clock;
    }

    Webhook webhook(UUID id) {
        return webhooks.find(id).orElseThrow();
    }

    /** Sends to a receiver, signed with its secrets as they are now. */
    Function<WebhookMessage, CompletionStage<Attempt>> sender(Webhook webhook) {
        var secrets = webhooks.secrets(webhook.id(), now());
        return message -> client.send(webhook.url(), secrets, message);
    }

    WebhookFeed feed() {
        return feed;
    }

    ProgressStore progress() {
        return progress;
    }

    WebhookSettings settings() {
        return settings;
    }

    Instant now() {
        return clock.instant();
    }
}
