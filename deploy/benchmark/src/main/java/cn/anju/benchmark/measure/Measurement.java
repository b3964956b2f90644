package cn.anju.benchmark.measure;

import java.time.Duration;

/** Something that can be done again and again for a while, as fast as it goes. */
public interface Measurement {
    /** How it is done, in a few words. */
    String description();

    /** Does it for this long. Throws {@link BenchmarkException} if any of it fails. */
    Round run(Duration duration);

    /** Waits until what the last round set in motion has come to rest, so that it does not burden the next. */
    default void settle() {}
}
