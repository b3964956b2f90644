package cn.anju.kit.webhook.delivery;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.Ledgers;
import cn.anju.kit.webhook.Webhook;
import cn.anju.kit.webhook.WebhookStore;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** How the receivers that this replica tells are doing, for monitoring. */
@ApplicationScoped
public class DeliveryMetrics {
    private final WebhookStore webhooks;
    private final ProgressStore progress;
    private final Ledgers ledgers;
    private final MultiGauge lag;
    private final MultiGauge failures;

    DeliveryMetrics(WebhookStore webhooks, ProgressStore progress, Ledgers ledgers, MeterRegistry registry) {
        this.webhooks = webhooks;
        this.progress = progress;
        this.ledgers = ledgers;
        this.lag = MultiGauge.builder("anju.webhook.lag.records")
                .description("entries of the journal that a receiver has not been told")
                .register(registry);
        this.failures = MultiGauge.builder("anju.webhook.failures")
                .description("how often in a row a receiver has accepted nothing")
                .register(registry);
    }

    /** How many entries of its ledgers a subscription has not been told. */
    public long lag(Webhook webhook, Progress reached) {
        return progress.behind(
                reached.position(),
                ledgers.all().stream().filter(webhook::names).map(Ledger::type).toList());
    }

    void look(Set<UUID> held) {
        var found = held.stream()
                .flatMap(id -> webhooks.find(id).stream())
                .map(webhook -> new Found(webhook, progress.of(webhook.id())))
                .toList();
        lag.register(found.stream().map(f -> f.row(lag(f.webhook, f.progress))).toList(), true);
        failures.register(
                found.stream().map(f -> f.row(f.progress.standing().failures())).toList(), true);
    }

    private record Found(Webhook webhook, Progress progress) {
        Row<Number> row(long number) {
            return Row.of(Tags.of("webhook", webhook.id().toString()), number);
        }
    }
}
