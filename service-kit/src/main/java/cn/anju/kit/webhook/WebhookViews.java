package cn.anju.kit.webhook;

import cn.anju.kit.webhook.delivery.DeliveryMetrics;
import cn.anju.kit.webhook.delivery.ProgressStore;
import cn.anju.kit.webhook.delivery.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Shows subscriptions with how they are doing at the moment. */
@ApplicationScoped
public class WebhookViews {
    private final ProgressStore progress;
    private final DeliveryMetrics metrics;
    private final WebhookSettings settings;
    private final Clock clock;

    WebhookViews(ProgressStore progress, DeliveryMetrics metrics, WebhookSettings settings, Clock clock) {
        this.progress = progress;
        this.metrics = metrics;
        this.settings = settings;
        this.clock = clock;
    }

    WebhookView of(Webhook webhook) {
        return withSecret(webhook, null);
    }

    WebhookView withSecret(Webhook webhook, SigningSecret secret) {
        var reached = progress.of(webhook.id());
        return WebhookView.of(
                webhook, state(webhook, reached.standing()), reached, metrics.lag(webhook, reached), secret);
    }

    private WebhookState state(Webhook webhook, Standing standing) {
        if (webhook.isEnded()) {
            return WebhookState.ENDED;
        } else if (webhook.paused()) {
            return WebhookState.PAUSED;
        }
        return standing.isFailing(clock.instant(), settings.retry()) ? WebhookState.FAILING : WebhookState.ACTIVE;
    }
}
