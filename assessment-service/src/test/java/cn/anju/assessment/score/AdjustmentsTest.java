package cn.anju.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AdjustmentsTest {
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    private static List<Adjustments.Item> items(String... points) {
        return Arrays.stream(points)
                .map(p ->
                        new Adjustments.Item(UUID.randomUUID(), LocalDate.of(2022, 3, 1), "finding", new BigDecimal(p)))
                .toList();
    }

    @Test
    void countTheirSum() {
        var adjustments = Adjustments.of(items("3", "-1.25"), FIVE);
        assertThat(adjustments.found()).isEqualByComparingTo("1.75");
        assertThat(adjustments.counted()).isEqualByComparingTo("1.75");
    }

    @Test
    void countNoFurtherThanTheLimitEitherWay() {
        assertThat(Adjustments.of(items("4", "4", "-2"), FIVE).counted()).isEqualByComparingTo("5");
        assertThat(Adjustments.of(items("-5", "-0.5"), FIVE).counted()).isEqualByComparingTo("-5");
        assertThat(Adjustments.of(items("-5", "-0.5"), FIVE).found()).isEqualByComparingTo("-5.5");
    }
}
