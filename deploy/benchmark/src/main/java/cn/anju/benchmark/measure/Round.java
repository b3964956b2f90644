package cn.anju.benchmark.measure;

/**
 * What one round of a measurement gave.
 *
 * @param perSecond throughput
 * @param p50Millis half of all took at most this long
 * @param p99Millis 99 of 100 took at most this long
 */
public record Round(double perSecond, double p50Millis, double p99Millis) {

    /** From the durations of all that was finished within {@code seconds}; the array is sorted in place. */
    public static Round of(long[] micros, double seconds) {
        if (micros.length == 0) {
            throw new BenchmarkException("Nothing was finished in " + seconds + " s");
        }
        return new Round(
                micros.length / seconds,
                Statistics.percentile(micros, 50) / 1000.0,
                Statistics.percentile(micros, 99) / 1000.0);
    }
}
