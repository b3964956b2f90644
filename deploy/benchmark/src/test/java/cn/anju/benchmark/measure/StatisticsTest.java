package cn.anju.benchmark.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    @Test
    void medianIsTheMiddleValueInAnyOrder() {
        assertThat(Statistics.median(List.of(9.0, 1.0, 5.0))).isEqualTo(5.0);
    }

    @Test
    void medianOfAnEvenNumberIsTheMeanOfTheTwoInTheMiddle() {
        assertThat(Statistics.median(List.of(4.0, 1.0, 100.0, 2.0))).isEqualTo(3.0);
    }

    @Test
    void spreadIsRelativeToTheMedian() {
        assertThat(Statistics.spread(List.of(90.0, 100.0, 120.0))).isEqualTo(0.3);
    }

    @Test
    void percentileIsTheNearestRank() {
        assertThat(Statistics.percentile(hundred(), 50)).isEqualTo(50);
        assertThat(Statistics.percentile(hundred(), 99)).isEqualTo(99);
        assertThat(Statistics.percentile(hundred(), 100)).isEqualTo(100);
        assertThat(Statistics.percentile(new long[] {7}, 99)).isEqualTo(7);
        assertThat(Statistics.percentile(new long[] {3, 1, 2}, 50)).isEqualTo(2);
    }

    @Test
    void nothingHasNoMedian() {
        assertThatIllegalArgumentException().isThrownBy(() -> Statistics.median(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Statistics.percentile(new long[0], 50));
    }

    private static long[] hundred() {
        return LongStream.rangeClosed(1, 100).map(i -> 101 - i).toArray();
    }
}
