package cn.anju.kit.webhook;

import cn.anju.kit.journal.JournalPosition;
import cn.anju.kit.journal.JournalReader;
import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Caller;
import cn.anju.kit.sql.Database;
import cn.anju.kit.webhook.delivery.Attempt;
import cn.anju.kit.webhook.delivery.DeliveryLog;
import cn.anju.kit.webhook.delivery.DeliveryView;
import cn.anju.kit.webhook.delivery.ProgressStore;
import cn.anju.kit.webhook.delivery.WebhookClient;
import cn.anju.kit.webhook.delivery.WebhookMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks at what was sent to a receiver, and sends again. */
@ApplicationScoped
public class DeliveryService {
    private static final FieldsShape<ReplayRequest> REPLAY = new FieldsShape<>(ReplayRequest.class);

    private final WebhookDesk desk;
    private final WebhookStore webhooks;
    private final ProgressStore progress;
    private final DeliveryLog log;
    private final WebhookClient client;
    private final Database database;
    private final Event<WebhookChanged> changed;
    private final Clock clock;
    private final String workstream;

    DeliveryService(
            WebhookDesk desk,
            WebhookStore webhooks,
            ProgressStore progress,
            DeliveryLog log,
            WebhookClient client,
            Database database,
            Event<WebhookChanged> changed,
            Clock clock,
            @ConfigProperty(name = "anju.workstream") String workstream) {
        this.desk = desk;
        this.webhooks = webhooks;
        this.progress = progress;
        this.log = log;
        this.client = client;
        this.database = database;
        this.changed = changed;
        this.clock = clock;
        this.workstream = workstream;
    }

    LedgerPage<DeliveryView> log(UUID id, DeliveryQuery query, Caller caller) {
        var webhook = desk.find(id, caller);
        var found = log.page(webhook.id(), query.before(), query.accepted(), query.limit() + 1);
        boolean more = found.size() > query.limit();
        var page = more ? found.subList(0, query.limit()) : found;
        return new LedgerPage<>(page, more ? page.get(page.size() - 1).position() : null, null);
    }

    Webhook replay(UUID id, ReplayRequest request, Caller caller) {
        var webhook = desk.find(id, caller);
        requireLive(webhook);
        var checks = new Checks(REPLAY);
        checks.require(
                (request.since() == null) != (request.fromPosition() == null),
                "since",
                "either",
                "since, fromPosition");
        var asked = request.fromPosition() == null
                ? null
                : JournalPosition.parse(request.fromPosition()).orElse(null);
        checks.require(request.fromPosition() == null || asked != null, "fromPosition", "position");
        checks.throwIfAny();
        if (asked == null) {
            database.with(connection -> new JournalReader(connection).before(request.since()))
                    .ifPresent(start -> progress.moveBack(id, start));
        } else if (!progress.moveBack(id, asked.before())) {
            checks.add("fromPosition", "position-ahead");
            checks.throwIfAny();
        }
        changed.fire(new WebhookChanged());
        return webhook;
    }

    Attempt ping(UUID id, Caller caller) {
        var webhook = desk.find(id, caller);
        requireLive(webhook);
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("specversion", "1.0");
        attributes.put("id", UUID.randomUUID().toString());
        attributes.put("type", "anju.webhook.ping.v1");
        attributes.put("source", "/api/v1/" + workstream + "/webhooks/" + id);
        attributes.put("time", clock.instant().toString());
        return client.send(webhook.url(), webhooks.secrets(id, clock.instant()), WebhookMessage.of(attributes, "{}"))
                .toCompletableFuture()
                .join();
    }

    private static void requireLive(Webhook webhook) {
        if (webhook.isEnded()) {
            throw new ProblemException(409, "webhook-ended");
        }
    }
}
