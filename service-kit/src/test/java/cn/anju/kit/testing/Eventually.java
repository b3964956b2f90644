package cn.anju.kit.testing;

import java.time.Duration;
import java.time.Instant;

/** Waits for what happens behind the scenes. */
public final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long LEAST_PAUSE_MILLIS = 5;
    private static final long MOST_PAUSE_MILLIS = 80;

    private Eventually() {}

    /** Repeats an assertion until it holds or patience is at its end. */
    public static void eventually(Runnable assertion) {
        var end = Instant.now().plus(PATIENCE);
        long pause = LEAST_PAUSE_MILLIS;
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError e) {
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
                pause(pause);
                pause = Math.min(2 * pause, MOST_PAUSE_MILLIS);
            }
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
