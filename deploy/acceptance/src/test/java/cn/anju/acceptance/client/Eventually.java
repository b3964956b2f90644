package cn.anju.acceptance.client;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for what comes about by itself, no longer than needed. */
public final class Eventually {
    private static final Duration PAUSE = Duration.ofMillis(20);

    private Eventually() {}

    /** Tries until the attempt no longer throws an {@link AssertionError}; throws the last one when time is over. */
    public static Duration within(Duration patience, Runnable attempt) {
        long begun = System.nanoTime();
        while (true) {
            try {
                attempt.run();
                return Duration.ofNanos(System.nanoTime() - begun);
            } catch (AssertionError e) {
                if (System.nanoTime() - begun > patience.toNanos()) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}
