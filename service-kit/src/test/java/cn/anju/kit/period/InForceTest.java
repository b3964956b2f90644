package cn.anju.kit.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds on a day, in whatever order it is configured. */
class InForceTest {
    private static final List<LocalDate> FIRST_DAYS =
            List.of(LocalDate.of(2023, 1, 1), LocalDate.of(2022, 1, 1), LocalDate.of(2024, 7, 1));

    private static LocalDate on(String day) {
        return InForce.on(LocalDate.parse(day), FIRST_DAYS, first -> first);
    }

    @Test
    void isTheLastThatHasBegun() {
        assertThat(on("2022-12-31")).isEqualTo("2022-01-01");
        assertThat(on("2023-01-01")).isEqualTo("2023-01-01");
        assertThat(on("2030-01-01")).isEqualTo("2024-07-01");
    }

    @Test
    void isTheFirstOfAllBeforeThat() {
        assertThat(on("2018-10-01")).isEqualTo("2022-01-01");
    }
}
