package cn.anju.kit.step;

import cn.anju.kit.ledger.LedgerStore.Precondition;
import cn.anju.kit.security.Caller;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Who asks for a step with which record.
 *
 * @param precondition the version that the caller knows
 * @param key of an Idempotency-Key, or null
 */
public record StepCall(UUID id, Precondition precondition, String key, Caller caller) {
    /** By which the same request of the same caller is known again; null where it has no key. */
    UUID requestKey() {
        return key == null
                ? null
                : UUID.nameUUIDFromBytes((caller.name() + '\n' + key).getBytes(StandardCharsets.UTF_8));
    }
}
