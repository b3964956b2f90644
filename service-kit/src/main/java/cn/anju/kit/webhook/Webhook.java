package cn.anju.kit.webhook;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.security.Scope;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A system's wish to be told what ledgers record.
 *
 * @param ledgers last parts of their paths; empty for all of the service
 * @param scope where records must lie; never wider than that of whoever subscribed
 * @param previousSecretUntil until when the secret before the present one signs as well, or null
 * @param endedAt when it was ended, or null
 */
public record Webhook(
        UUID id,
        int version,
        List<String> ledgers,
        URI url,
        String description,
        Scope scope,
        boolean paused,
        Instant previousSecretUntil,
        Instant endedAt,
        Instant createdAt,
        String createdBy,
        Instant changedAt,
        String changedBy) {

    /** Whether records of this ledger are asked for at all. */
    public boolean names(Ledger<?, ?> ledger) {
        return ledgers.isEmpty() || ledgers.contains(ledger.path());
    }

    public boolean isEnded() {
        return endedAt != null;
    }
}
