package cn.anju.assessment.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.assessment.score.Window;
import cn.anju.assessment.site.SiteLeaders.Term;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DaysLedTest {
    private static final Window QUARTER = new Window(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 3, 31));

    @Test
    void countsTheDaysOfTheWindow() {
        assertThat(DaysLed.of(List.of(term("2021-06-01", null)), QUARTER)).isEqualTo(90);
        assertThat(DaysLed.of(List.of(term("2022-01-01", "2022-01-02")), QUARTER))
                .isEqualTo(1);
        assertThat(DaysLed.of(List.of(term("2022-03-31", "2023-01-01")), QUARTER))
                .isEqualTo(1);
    }

    @Test
    void countsADayOfTwoTermsOnce() {
        assertThat(DaysLed.of(
                        List.of(term("2022-02-01", "2022-02-11"), term("2022-01-01", null), term("2022-03-01", null)),
                        QUARTER))
                .isEqualTo(90);
        assertThat(DaysLed.of(List.of(term("2022-01-11", "2022-01-21"), term("2021-01-01", "2022-01-16")), QUARTER))
                .isEqualTo(20);
    }

    @Test
    void countsNothingOutsideTheWindow() {
        assertThat(DaysLed.of(List.of(term("2022-04-01", null), term("2021-01-01", "2022-01-01")), QUARTER))
                .isZero();
    }

    private static Term term(String from, String to) {
        return new Term("991301-S01", "王明", LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
