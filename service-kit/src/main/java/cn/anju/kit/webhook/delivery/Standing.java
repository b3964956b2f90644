package cn.anju.kit.webhook.delivery;

import cn.anju.kit.webhook.WebhookSettings.Retry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * How a receiver answers.
 *
 * @param failures how often in a row it has accepted nothing
 * @param failingSince since when it has accepted nothing, or null
 * @param nextAttemptAt when it is tried again, or null if nothing stands in the way
 * @param lastError why the last attempt failed, or null
 * @param lastDeliveredAt when it last accepted something, or null
 */
public record Standing(
        int failures, Instant failingSince, Instant nextAttemptAt, String lastError, Instant lastDeliveredAt) {
    private static final int LONGEST_DOUBLING = 30;

    /** Whether it has accepted nothing for so long that it must be marked. */
    public boolean isFailing(Instant now, Retry retry) {
        return failingSince != null && !now.isBefore(failingSince.plus(retry.failingAfter()));
    }

    /**
     * Its standing after more was sent.
     *
     * @param jitter between 0 and 1, different each time: receivers that failed together are not tried together
     */
    Standing after(List<Delivery> deliveries, Instant now, Retry retry, double jitter) {
        if (deliveries.isEmpty()) {
            return this;
        }
        boolean accepted = deliveries.stream().anyMatch(Delivery::isAccepted);
        Instant delivered = accepted ? now : lastDeliveredAt;
        return deliveries.stream()
                .map(delivery -> delivery.attempt().error())
                .filter(Objects::nonNull)
                .findFirst()
                .map(error -> accepted
                        ? new Standing(1, now, now.plus(retry.first()), error, delivered)
                        : failedAgain(error, now, retry, jitter))
                .orElse(new Standing(0, null, null, null, delivered));
    }

    private Standing failedAgain(String error, Instant now, Retry retry, double jitter) {
        var next = new Standing(failures + 1, failingSince == null ? now : failingSince, now, error, lastDeliveredAt);
        Duration pause = next.isFailing(now, retry) ? retry.whenFailing() : doubled(retry);
        long millis = (long) (pause.toMillis() * (1 + jitter) / 2);
        return new Standing(next.failures(), next.failingSince(), now.plusMillis(millis), error, lastDeliveredAt);
    }

    private Duration doubled(Retry retry) {
        long millis = retry.first().toMillis() << Math.min(failures, LONGEST_DOUBLING);
        return Duration.ofMillis(Math.min(millis, retry.longest().toMillis()));
    }
}
