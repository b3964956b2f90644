package cn.anju.benchmark.measure;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The rounds of one measurement.
 *
 * @param description how it was done
 */
public record Series(String description, List<Round> rounds) {
    public Series {
        rounds = List.copyOf(rounds);
    }

    /** Median throughput. */
    public double perSecond() {
        return median(Round::perSecond);
    }

    /** How far apart the throughputs of the rounds are, as a part of their median. */
    public double spread() {
        return Statistics.spread(rounds.stream().map(Round::perSecond).toList());
    }

    public double p50Millis() {
        return median(Round::p50Millis);
    }

    public double p99Millis() {
        return median(Round::p99Millis);
    }

    private double median(ToDoubleFunction<Round> figure) {
        return Statistics.median(rounds.stream().map(figure::applyAsDouble).toList());
    }
}
