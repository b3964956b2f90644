package cn.anju.kit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    @Test
    void endsTheMonthOrTheQuarterOfTheBusinessDate() {
        assertThat(Deadline.MONTH_END.of(LocalDate.of(2024, 2, 1))).isEqualTo("2024-02-29");
        assertThat(Deadline.QUARTER_END.of(LocalDate.of(2022, 1, 1))).isEqualTo("2022-03-31");
        assertThat(Deadline.QUARTER_END.of(LocalDate.of(2022, 12, 31))).isEqualTo("2022-12-31");
    }
}
