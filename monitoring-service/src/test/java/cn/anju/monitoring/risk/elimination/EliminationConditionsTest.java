package cn.anju.monitoring.risk.elimination;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.problem.Violation;
import cn.anju.monitoring.risk.RiskKind;
import cn.anju.monitoring.risk.elimination.Incomes.Income;
import cn.anju.monitoring.risk.process.TransitionRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EliminationConditionsTest {
    private static final LocalDate ON = LocalDate.of(2022, 8, 1);
    private static final BigDecimal LINE = new BigDecimal("6000");
    private static final Income ENOUGH = new Income(new BigDecimal("9800"), YearMonth.of(2022, 2));

    private static Statement stated(Boolean all) {
        return new Statement(null, null, all, all, all, all, all, all);
    }

    private static Elimination with(Income income, BigDecimal line) {
        return new Elimination(
                stated(true), income, 6, line, List.of(RiskKind.ILLNESS), Set.of(RiskKind.ILLNESS), 1, 0, 0);
    }

    private static List<String> broken(Elimination known) {
        var checks = new Checks(new FieldsShape<>(TransitionRequest.class));
        EliminationConditions.check(known, ON, checks);
        return checks.violations().stream().map(Violation::code).toList();
    }

    @Test
    void holdWhereTheRiskIsGone() {
        assertThat(broken(with(ENOUGH, LINE))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "6000.01,2022-02,",
        "6000,2022-02,below-monitoring-line",
        "9800,2022-03,income-too-short",
        "9800,2021-12,"
    })
    void wantAnIncomeAboveTheLineForHalfAYear(BigDecimal perHead, String since, String code) {
        var broken = broken(with(new Income(perHead, YearMonth.parse(since)), LINE));
        assertThat(broken).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void areToldAllAtOnce() {
        var nothing = new Elimination(
                stated(false),
                null,
                6,
                LINE,
                List.of(RiskKind.ILLNESS, RiskKind.HOUSING),
                Set.of(RiskKind.HOUSING),
                0,
                2,
                1);
        assertThat(broken(nothing))
                .containsOnly("required", "not-secured", "measure-missing", "no-labour", "open-clues", "open-warnings")
                .hasSize(2 + 6 + 1 + 1 + 1 + 1);
        assertThat(broken(with(ENOUGH, null))).containsExactly("no-monitoring-line");
        assertThat(broken(new Elimination(
                        stated(null), ENOUGH, 6, LINE, List.of(RiskKind.ILLNESS), Set.of(RiskKind.ILLNESS), 1, 0, 0)))
                .containsOnly("required")
                .hasSize(6);
    }
}
