package cn.anju.county.load;

import java.time.Duration;

/**
 * How long to bear with a service that is starting, busy, or has not heard of a site yet.
 *
 * @param firstPause before the second attempt; doubles with each one
 * @param longestPause at which doubling stops
 * @param attempts before giving up
 * @param untilKnown how long a refused reference may take to become known
 */
public record Patience(Duration firstPause, Duration longestPause, int attempts, Duration untilKnown) {
    public static final Patience USUAL =
            new Patience(Duration.ofMillis(150), Duration.ofSeconds(4), 12, Duration.ofSeconds(30));

    /** Waits before the next attempt; the first one that failed is attempt 1. */
    void pauseAfter(int attempt) {
        long doubled = firstPause.toMillis() << Math.min(attempt - 1, 20);
        sleep(Math.min(doubled, longestPause.toMillis()));
    }

    /** Waits before looking again how far a job is: briefly at first, so that short jobs are over soon. */
    void pauseWhileWorking(int looked) {
        sleep(Math.min(20L * looked, firstPause.toMillis()));
    }

    /** Waits a little for an event to arrive elsewhere. */
    void pauseUntilKnown() {
        sleep(firstPause.toMillis());
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadFailure("Interrupted", e);
        }
    }
}
