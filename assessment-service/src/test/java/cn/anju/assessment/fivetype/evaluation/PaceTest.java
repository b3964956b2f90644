package cn.anju.assessment.fivetype.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.assessment.fivetype.checklist.Criterion;
import cn.anju.assessment.fivetype.checklist.FiveType;
import cn.anju.assessment.fivetype.checklist.SettledBy;
import cn.anju.kit.Bilingual;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final LocalDate JULY = LocalDate.parse("2022-07-01");
    private static final LocalDate DUE = LocalDate.parse("2022-12-31");

    private static Criterion criterion(long least, Long most, boolean yearly, SettledBy by) {
        return new Criterion(
                FiveType.COLLECTIVE_ECONOMY,
                "income",
                new Bilingual("收入", "Income"),
                by,
                BigDecimal.valueOf(least),
                Optional.ofNullable(most).map(BigDecimal::valueOf),
                false,
                yearly,
                by == SettledBy.FINDING ? Optional.empty() : Optional.of("select"));
    }

    private static Measure of(long value) {
        return new Measure(BigDecimal.valueOf(value), BigDecimal.valueOf(value), value, List.of());
    }

    @Test
    void carriesOnWhatIsGatheredInTheYear() {
        var income = criterion(30_000, null, true, SettledBy.RECORDS);
        assertThat(Pace.isExpected(income, of(15_000), Measure.NONE, JULY, DUE)).isTrue();
        assertThat(Pace.isExpected(income, of(14_900), Measure.NONE, JULY, DUE)).isFalse();
        assertThat(Pace.isExpected(income, Measure.NONE, Measure.NONE, JULY, DUE))
                .isFalse();
    }

    @Test
    void carriesOnWhatWasGainedInNinetyDays() {
        var staff = criterion(4, 5L, false, SettledBy.RECORDS);
        assertThat(Pace.isExpected(staff, of(2), of(1), JULY, DUE)).isTrue();
        assertThat(Pace.isExpected(staff, of(1), of(0), JULY, DUE)).isFalse();
        assertThat(Pace.isExpected(staff, of(2), of(2), JULY, DUE)).isFalse();
        assertThat(Pace.isExpected(staff, of(6), of(6), JULY, DUE)).isFalse();
    }

    @Test
    void expectsNothingWithoutDeadlineOrRecords() {
        var staff = criterion(4, null, false, SettledBy.RECORDS);
        assertThat(Pace.isExpected(staff, of(3), of(0), JULY, null)).isFalse();
        assertThat(Pace.isExpected(staff, of(3), of(0), JULY, JULY.minusDays(1)))
                .isFalse();
        var look = criterion(1, null, false, SettledBy.FINDING);
        assertThat(Pace.isExpected(look, Measure.NONE, Measure.NONE, JULY, DUE)).isFalse();
    }

    @Test
    void hearsAnInspectorWhoObjectsAndOneWhoConfirmsWhereRecordsCannotTell() {
        var met = finding(true);
        var objection = finding(false);
        var records = criterion(3, null, false, SettledBy.RECORDS);
        assertThat(CheckedCriterion.state(records, of(3), null)).isEqualTo(CriterionState.MET);
        assertThat(CheckedCriterion.state(records, of(3), objection)).isEqualTo(CriterionState.MISSING);
        assertThat(CheckedCriterion.state(records, of(2), met)).isEqualTo(CriterionState.MISSING);
        var either = criterion(3, null, false, SettledBy.EITHER);
        assertThat(CheckedCriterion.state(either, of(2), null)).isEqualTo(CriterionState.NEEDS_PERSON);
        assertThat(CheckedCriterion.state(either, of(2), met)).isEqualTo(CriterionState.MET);
        var look = criterion(1, null, false, SettledBy.FINDING);
        assertThat(CheckedCriterion.state(look, Measure.NONE, null)).isEqualTo(CriterionState.NEEDS_PERSON);
        assertThat(CheckedCriterion.state(look, Measure.NONE, met)).isEqualTo(CriterionState.MET);
    }

    private static InspectorFinding finding(boolean met) {
        return new InspectorFinding(met, "现场查看", JULY, "验收组", new UUID(0, 1));
    }
}
