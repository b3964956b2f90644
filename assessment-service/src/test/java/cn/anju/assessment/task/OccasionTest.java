package cn.anju.assessment.task;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.kit.Bilingual;
import cn.anju.kit.period.Period;
import cn.anju.kit.task.Timing;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OccasionTest {
    private static final Period QUARTER = Period.parse("2022-Q1").orElseThrow();
    private static final LocalDate DUE = LocalDate.of(2022, 3, 31);

    private static TrackedTask task(String cadence, String due) {
        return new TrackedTask(
                "R08", "7", "类", new Bilingual("回访", "Revisits"), List.of(), Timing.of(cadence, due), List.of());
    }

    @Test
    void goesBackFromMonthToMonth() {
        for (String due : List.of("DAY_25", "MONTH_END", "NEXT_MONTH_DAY_3")) {
            var task = task("MONTHLY", due);
            var before = Occasion.before(task, LocalDate.of(2022, 3, 28), 3);
            assertThat(before).extracting(Occasion::period).containsExactly("2022-02", "2022-01", "2021-12");
            assertThat(before)
                    .allMatch(occasion ->
                            Occasion.current(task, occasion.lookedAt()).time().equals(occasion.time()));
        }
    }

    @Test
    void comesOnceOrAgain() {
        assertThat(Occasion.before(task("ONCE", "2022-06-30"), DUE, 3)).isEmpty();
        assertThat(Occasion.in(task("ONCE", "2022-06-30"), 2022)).hasSize(1);
        assertThat(Occasion.in(task("ONCE", "2022-06-30"), 2023)).isEmpty();
        assertThat(Occasion.in(task("ONGOING", ""), 2022)).isEmpty();
        assertThat(Occasion.in(task("QUARTERLY", "QUARTER_END"), 2022))
                .extracting(Occasion::period)
                .containsExactly("2022-Q1", "2022-Q2", "2022-Q3", "2022-Q4");
        assertThat(Occasion.in(task("MONTHLY", "NEXT_MONTH_DAY_3"), 2022))
                .extracting(Occasion::period)
                .hasSize(12)
                .startsWith("2021-12")
                .endsWith("2022-11");
    }

    @Test
    void belongsToTheQuarterOfItsDeadline() {
        assertThat(dueInQuarter("MONTHLY", "DAY_25", DUE)).containsExactly("2022-01", "2022-02", "2022-03");
        assertThat(dueInQuarter("MONTHLY", "NEXT_MONTH_DAY_3", DUE)).containsExactly("2021-12", "2022-01", "2022-02");
        assertThat(dueInQuarter("QUARTERLY", "QUARTER_END", DUE)).containsExactly("2022-Q1");
        assertThat(dueInQuarter("ONCE", "2022-03-31", DUE)).containsExactly("2022");
        assertThat(dueInQuarter("ONCE", "2022-04-30", DUE)).isEmpty();
        assertThat(dueInQuarter("ONGOING", "", DUE)).isEmpty();
    }

    @Test
    void isNotDueInAQuarterBeforeItHasBegun() {
        LocalDate today = LocalDate.of(2022, 2, 2);
        assertThat(dueInQuarter("MONTHLY", "MONTH_END", today)).containsExactly("2022-01", "2022-02");
        assertThat(dueInQuarter("MONTHLY", "NEXT_MONTH_DAY_3", today)).containsExactly("2021-12", "2022-01");
        assertThat(Occasion.dueIn(task("MONTHLY", "MONTH_END"), QUARTER, today))
                .extracting(Occasion::lookedAt)
                .containsExactly(LocalDate.of(2022, 1, 31), today);
        assertThat(Occasion.dueIn(task("ONCE", "2022-03-31"), QUARTER, today))
                .extracting(Occasion::lookedAt)
                .containsExactly(today);
    }

    private static List<String> dueInQuarter(String cadence, String due, LocalDate today) {
        return Occasion.dueIn(task(cadence, due), QUARTER, today).stream()
                .map(Occasion::period)
                .toList();
    }

    @Test
    void isDueSoonBeforeItIsOverdue() {
        assertThat(ObligationState.open(DUE, DUE.minusDays(8), 7)).isEqualTo(ObligationState.NOT_DUE);
        assertThat(ObligationState.open(DUE, DUE.minusDays(7), 7)).isEqualTo(ObligationState.DUE_SOON);
        assertThat(ObligationState.open(DUE, DUE, 7)).isEqualTo(ObligationState.DUE_SOON);
        assertThat(ObligationState.open(DUE, DUE.plusDays(1), 7)).isEqualTo(ObligationState.OVERDUE);
        assertThat(ObligationState.open(null, DUE, 7)).isEqualTo(ObligationState.NOT_DUE);
        assertThat(ObligationState.met(DUE, DUE)).isEqualTo(ObligationState.MET);
        assertThat(ObligationState.met(DUE.plusDays(1), DUE)).isEqualTo(ObligationState.MET_LATE);
        assertThat(ObligationState.met(DUE, null)).isEqualTo(ObligationState.MET);
    }
}
