package cn.anju.kit.webhook;

import cn.anju.kit.journal.JournalReader;
import cn.anju.kit.ledger.LedgerStore.Precondition;
import cn.anju.kit.ledger.RecordJson;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Caller;
import cn.anju.kit.security.Role;
import cn.anju.kit.sql.Database;
import cn.anju.kit.webhook.delivery.ProgressStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * Makes, changes and ends subscriptions. A county's administrator sees those that lie in its scope, a system those that it
 * made itself.
 */
@ApplicationScoped
public class WebhookDesk {
    private static final int MOST = 100;

    private final WebhookStore store;
    private final WebhookChecks checks;
    private final ProgressStore progress;
    private final WebhookSettings settings;
    private final Database database;
    private final RecordJson json;
    private final Event<WebhookChanged> changed;
    private final Clock clock;

    WebhookDesk(
            WebhookStore store,
            WebhookChecks checks,
            ProgressStore progress,
            WebhookSettings settings,
            Database database,
            RecordJson json,
            Event<WebhookChanged> changed,
            Clock clock) {
        this.store = store;
        this.checks = checks;
        this.progress = progress;
        this.settings = settings;
        this.database = database;
        this.json = json;
        this.changed = changed;
        this.clock = clock;
    }

    /** A subscription and the secret that was made for it; null where an earlier request has made it. */
    record Made(Webhook webhook, SigningSecret secret) {}

    /** Begins where the journal ends; what was recorded before is told by a replay only. */
    @Transactional
    Made create(WebhookRequest request, String key, Caller caller) {
        if (!store.isReady()) {
            throw new ProblemException(503, "webhooks-not-configured");
        }
        var granted = checks.check(request, caller.scope());
        if (store.all().size() >= MOST) {
            throw new ProblemException(409, "too-many-webhooks", MOST);
        }
        var now = now();
        var webhook = new Webhook(
                id(key, caller),
                1,
                request.ledgers(),
                granted.url(),
                request.description(),
                granted.scope(),
                false,
                null,
                null,
                now,
                caller.name(),
                now,
                caller.name());
        var secret = SigningSecret.generate();
        var end = database.with(connection -> new JournalReader(connection).end());
        String fingerprint = json.fingerprint(request);
        if (!store.insert(webhook, secret, fingerprint, end)) {
            if (!store.fingerprint(webhook.id()).filter(fingerprint::equals).isPresent()) {
                throw new ProblemException(422, "idempotency-conflict");
            }
            return new Made(find(webhook.id(), caller), null);
        }
        changed.fire(new WebhookChanged());
        return new Made(webhook, secret);
    }

    private static UUID id(String key, Caller caller) {
        return key == null
                ? UuidVersion7Strategy.INSTANCE.generateUuid(null)
                : UUID.nameUUIDFromBytes((caller.name() + "\nwebhook\n" + key).getBytes(StandardCharsets.UTF_8));
    }

    List<Webhook> list(Caller caller) {
        return store.all().stream()
                .filter(webhook -> isVisible(webhook, caller))
                .toList();
    }

    Webhook find(UUID id, Caller caller) {
        return store.find(id).filter(webhook -> isVisible(webhook, caller)).orElseThrow(ProblemException::notFound);
    }

    private boolean isVisible(Webhook webhook, Caller caller) {
        return caller.has(Role.COUNTY_ADMIN)
                ? checks.covers(caller.scope(), webhook.scope())
                : webhook.createdBy().equals(caller.name());
    }

    /** Its scope may become narrower, never wider; it stays where the request names no place. */
    @Transactional
    Webhook replace(UUID id, WebhookRequest request, Precondition precondition, Caller caller) {
        return change(id, precondition, caller, old -> store.replace(id, request, checks.check(request, old.scope())));
    }

    /** Nothing is sent until it is resumed; pausing again changes nothing. */
    @Transactional
    Webhook pause(UUID id, Caller caller) {
        var webhook = find(id, caller);
        return webhook.paused() ? webhook : setPaused(webhook, true, caller);
    }

    /** Goes on from where it stopped, without waiting any longer for a receiver that has failed. */
    @Transactional
    Webhook resume(UUID id, Caller caller) {
        var webhook = find(id, caller);
        progress.tryNow(id);
        changed.fire(new WebhookChanged());
        return webhook.paused() ? setPaused(webhook, false, caller) : webhook;
    }

    private Webhook setPaused(Webhook webhook, boolean paused, Caller caller) {
        var asRead = new Precondition(webhook.version());
        return change(webhook.id(), asRead, caller, old -> store.pause(old.id(), paused));
    }

    /** Makes a new secret; the old one signs as well for a while. */
    @Transactional
    Made renewSecret(UUID id, Precondition precondition, Caller caller) {
        var secret = SigningSecret.generate();
        var until = now().plus(settings.secretOverlap());
        return new Made(change(id, precondition, caller, old -> store.renewSecret(id, secret, until)), secret);
    }

    /** Ends it for good; ending it again changes nothing. */
    @Transactional
    void end(UUID id, Precondition precondition, Caller caller) {
        if (!find(id, caller).isEnded()) {
            change(id, precondition, caller, old -> store.end(id, now()));
        }
    }

    private Webhook change(UUID id, Precondition precondition, Caller caller, Consumer<Webhook> change) {
        var old = store.lock(id).filter(webhook -> isVisible(webhook, caller)).orElseThrow(ProblemException::notFound);
        if (precondition.version() == null) {
            throw new ProblemException(428, "precondition-required");
        }
        if (precondition.version() != old.version()) {
            throw new ProblemException(412, "precondition-failed", old.version());
        }
        if (old.isEnded()) {
            throw new ProblemException(409, "webhook-ended");
        }
        change.accept(old);
        changed.fire(new WebhookChanged());
        return store.nextVersion(id, now(), caller.name());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
