package cn.anju.kit.webhook;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How webhooks are configured in this installation. */
@ConfigMapping(prefix = "anju.webhooks")
public interface WebhookSettings {
    /** Keys of the secrets, as a list of {@code id:base64}; without any, nobody can subscribe. */
    Optional<List<String>> keys();

    /** Whether receivers may be on this machine or in private networks, and without TLS. */
    boolean allowPrivateAddresses();

    /** How long a receiver may take for one event. */
    Duration timeout();

    /** How long another replica waits before it goes on where one has died. */
    Duration lease();

    /** How long the previous secret signs as well after a new one was made. */
    Duration secretOverlap();

    /** How long the log of deliveries is kept. */
    Duration keepDeliveries();

    Retry retry();

    /** When an event that was not accepted is sent again. */
    interface Retry {
        /** Pause after the first failure; it doubles with each further one. */
        Duration first();

        /** No pause is longer than this. */
        Duration longest();

        /** After this time without an accepted event the subscription is marked as failing. */
        Duration failingAfter();

        /** Pause between attempts from then on. */
        Duration whenFailing();
    }
}
