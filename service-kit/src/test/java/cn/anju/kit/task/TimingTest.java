package cn.anju.kit.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anju.kit.task.Timing.Occurrence;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimingTest {
    private static final LocalDate MARCH_1 = LocalDate.of(2022, 3, 1);
    private static final LocalDate MARCH_31 = LocalDate.of(2022, 3, 31);

    @Test
    void readsEveryRowOfTheAnnex() {
        var tasks = new AnnexTasks();
        assertThat(tasks.all()).hasSize(39);
        assertThat(tasks.find("R08")).hasValueSatisfying(task -> {
            assertThat(task.printedNo()).isEqualTo("7");
            assertThat(task.timing().frequency()).isEqualTo(Timing.Frequency.MONTHLY);
        });
        assertThat(tasks.find("R22").orElseThrow().lead())
                .containsExactly("rural-revitalization", "development-reform");
        assertThat(tasks.find("R16").orElseThrow().printedNo()).isNull();
        assertThat(tasks.find("R40")).isEmpty();
    }

    @Test
    void countsEverythingBeforeTheDayOfWhatIsDueOnce() {
        var once = Timing.of("ONCE", "2022-03-31");
        assertThat(once.on(LocalDate.of(2022, 5, 1))).isEqualTo(new Occurrence(null, MARCH_31, MARCH_31));
    }

    @Test
    void keepsToAMonthAfterItsDeadline() {
        assertThat(Timing.of("MONTHLY", "DAY_25").on(LocalDate.of(2022, 3, 28)))
                .isEqualTo(new Occurrence(MARCH_1, MARCH_31, LocalDate.of(2022, 3, 25)));
        assertThat(Timing.of("MONTHLY", "MONTH_END").on(MARCH_31))
                .isEqualTo(new Occurrence(MARCH_1, MARCH_31, MARCH_31));
    }

    @Test
    void looksAtTheMonthBeforeUntilItsDeadlineHasPassed() {
        var timing = Timing.of("MONTHLY", "NEXT_MONTH_DAY_3");
        var march = new Occurrence(MARCH_1, MARCH_31, LocalDate.of(2022, 4, 3));
        assertThat(timing.on(LocalDate.of(2022, 4, 3))).isEqualTo(march);
        assertThat(timing.on(LocalDate.of(2022, 4, 4)).from()).isEqualTo(LocalDate.of(2022, 4, 1));
        assertThat(timing.on(MARCH_31)).isEqualTo(march);
    }

    @Test
    void endsQuartersWithTheirLastMonth() {
        assertThat(Timing.of("QUARTERLY", "QUARTER_END").on(LocalDate.of(2022, 2, 1)))
                .isEqualTo(new Occurrence(LocalDate.of(2022, 1, 1), MARCH_31, MARCH_31));
        assertThat(Timing.of("ONGOING", "").on(MARCH_1)).isEqualTo(new Occurrence(null, MARCH_1, null));
    }

    @Test
    void refusesDeadlinesThatTheAnnexDoesNotHave() {
        assertThatThrownBy(() -> Timing.of("MONTHLY", "DAY_26")).hasMessageContaining("DAY_26");
    }
}
