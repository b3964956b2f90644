package cn.anju.kit.webhook.delivery;

import java.time.Instant;

/**
 * What came of sending something once.
 *
 * @param statusCode what the receiver answered, or null if it did not
 * @param error why it does not count as accepted, or null
 */
public record Attempt(Instant at, int latencyMillis, Integer statusCode, String error) {
    public boolean isAccepted() {
        return error == null;
    }
}
