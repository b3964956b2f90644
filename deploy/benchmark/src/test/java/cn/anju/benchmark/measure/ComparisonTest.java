package cn.anju.benchmark.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private final Comparison comparison = new Comparison(
            "visits", "one record per request", "records", series(3000, 4000, 5000), series(1500, 1600, 1000));

    @Test
    void ratioIsThatOfTheMedians() {
        assertThat(comparison.ratio()).isEqualTo(0.375, within(1e-9));
    }

    @Test
    void rangeIsThatOfTheRounds() {
        assertThat(comparison.lowestRatio()).isEqualTo(0.2, within(1e-9));
        assertThat(comparison.highestRatio()).isEqualTo(0.5, within(1e-9));
    }

    @Test
    void roundCountsWhatWasFinishedPerSecond() {
        var round = Round.of(new long[] {3000, 1000, 2000, 4000}, 2);
        assertThat(round).isEqualTo(new Round(2, 2, 4));
    }

    private static Series series(double... perSecond) {
        return new Series(
                "", DoubleStream.of(perSecond).mapToObj(p -> new Round(p, 1, 2)).toList());
    }

    @Test
    void medianOfLatenciesIsOverTheRounds() {
        var series = new Series("", List.of(new Round(1, 5, 50), new Round(1, 7, 70), new Round(1, 6, 90)));
        assertThat(series.p50Millis()).isEqualTo(6);
        assertThat(series.p99Millis()).isEqualTo(70);
    }
}
