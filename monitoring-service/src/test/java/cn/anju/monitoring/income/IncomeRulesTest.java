package cn.anju.monitoring.income;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.problem.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncomeRulesTest {
    private static Income income(String wages, String costs, int members, String perHead) {
        return new Income(
                UUID.randomUUID(),
                "360732-S01",
                null,
                LocalDate.of(2022, 2, 28),
                new BigDecimal(wages),
                new BigDecimal("12000"),
                new BigDecimal("1500"),
                new BigDecimal("4500"),
                new BigDecimal(costs),
                members,
                perHead == null ? null : new BigDecimal(perHead),
                new BigDecimal("90000"),
                null);
    }

    @ParameterizedTest
    @CsvSource({"36000,4000,5,10000.00", "36000,4000,3,16666.67", "0,30000,4,-3000.00", "0,18000,4,0.00"})
    void dividesTheFourPartsLessTheCostsByTheMembers(String wages, String costs, int members, String perHead) {
        var income = IncomeRules.derive(null, income(wages, costs, members, null));
        assertThat(income.perHead()).isEqualTo(new BigDecimal(perHead));
    }

    @Test
    void neverSubtractsMedicalExpenses() {
        var income = IncomeRules.derive(null, income("36000", "4000", 5, null));
        assertThat(income.selfPaidMedical()).isEqualByComparingTo("90000");
        assertThat(income.perHead()).isEqualByComparingTo("10000");
    }

    @Test
    void worksItOutAnewWhenAPartIsCorrected() {
        var before = income("36000", "4000", 5, "10000");
        var corrected = IncomeRules.derive(before, income("41000", "4000", 5, "10000"));
        assertThat(corrected.perHead()).isEqualByComparingTo("11000");
    }

    @Test
    void refusesAnotherOneThanItWorksOut() {
        var before = income("36000", "4000", 5, "10000");
        var given = IncomeRules.derive(before, income("36000", "4000", 5, "9000"));
        assertThat(violations(given)).extracting(Violation::pointer).containsExactly("/perHead");
        assertThat(violations(IncomeRules.derive(null, income("36000", "4000", 5, "10000.00"))))
                .isEmpty();
    }

    private static List<Violation> violations(Income income) {
        var checks = new Checks(new FieldsShape<>(Income.class));
        IncomeRules.checkPerHead(income, checks);
        return checks.violations();
    }
}
