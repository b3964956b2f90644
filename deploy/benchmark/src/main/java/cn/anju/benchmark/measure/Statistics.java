package cn.anju.benchmark.measure;

import java.util.Arrays;
import java.util.Collection;

/** The few numbers by which rounds are summed up. */
public final class Statistics {
    private Statistics() {}

    /** The middle value, or the mean of the two middle ones. */
    public static double median(Collection<Double> values) {
        double[] sorted = sorted(values);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Distance from the lowest to the highest value, as a part of the median. */
    public static double spread(Collection<Double> values) {
        double[] sorted = sorted(values);
        return (sorted[sorted.length - 1] - sorted[0]) / median(values);
    }

    /** The smallest value that {@code percent} of all do not exceed (nearest rank); sorts the array. */
    public static long percentile(long[] values, int percent) {
        requireSome(values.length);
        Arrays.sort(values);
        int rank = (int) Math.ceil(values.length * (long) percent / 100.0);
        return values[Math.max(rank, 1) - 1];
    }

    private static double[] sorted(Collection<Double> values) {
        requireSome(values.size());
        return values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static void requireSome(int count) {
        if (count == 0) {
            throw new IllegalArgumentException("No values");
        }
    }
}
