package cn.anju.kit.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2022,2022-01-01,2022-12-31",
        "2022-H1,2022-01-01,2022-06-30",
        "2022-H2,2022-07-01,2022-12-31",
        "2022-Q1,2022-01-01,2022-03-31",
        "2022-Q4,2022-10-01,2022-12-31",
        "2024-02,2024-02-01,2024-02-29",
        "2022-12,2022-12-01,2022-12-31"
    })
    void readsAndWrites(String text, LocalDate start, LocalDate end) {
        var period = Period.parse(text).orElseThrow();
        assertThat(period.start()).isEqualTo(start);
        assertThat(period.end()).isEqualTo(end);
        assertThat(period).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "22",
                "2022-Q5",
                "2022-Q0",
                "2022-13",
                "2022-00",
                "2022-3",
                "2022-H3",
                "2022Q1",
                "2022-q1",
                "0022",
                "2022-Q1 "
            })
    void refusesWhatIsNone(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @Test
    void findsTheQuarterOfADay() {
        assertThat(Period.quarterOf(LocalDate.of(2022, 3, 31))).hasToString("2022-Q1");
        assertThat(Period.quarterOf(LocalDate.of(2022, 4, 1))).hasToString("2022-Q2");
    }

    @Test
    void hasMonths() {
        assertThat(Period.parse("2022-Q4").orElseThrow().months())
                .extracting(Period::toString)
                .containsExactly("2022-10", "2022-11", "2022-12");
    }

    @Test
    void consistsOfShorterPeriods() {
        var year = Period.parse("2022").orElseThrow();
        assertThat(year.partsOf(Period.Kind.QUARTER))
                .extracting(Period::toString)
                .containsExactly("2022-Q1", "2022-Q2", "2022-Q3", "2022-Q4");
        assertThat(year.partsOf(Period.Kind.YEAR)).containsExactly(year);
        assertThat(Period.parse("2022-03").orElseThrow().partsOf(Period.Kind.QUARTER))
                .isEmpty();
    }

    @Test
    void findsThePeriodOfADay() {
        var day = LocalDate.of(2024, 8, 31);
        assertThat(Period.containing(day, Period.Kind.MONTH)).hasToString("2024-08");
        assertThat(Period.containing(day, Period.Kind.HALF)).hasToString("2024-H2");
        assertThat(Period.containing(day, Period.Kind.YEAR)).hasToString("2024");
    }
}
