package cn.anju.monitoring.comparison.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.anju.kit.rule.InvalidRuleException;
import cn.anju.kit.rule.RuleFailure;
import cn.anju.monitoring.comparison.rule.SourceColumn.ColumnType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonRuleTest {
    private static final LocalDate AS_OF = LocalDate.of(2022, 3, 20);
    private static final List<SourceColumn> COLUMNS = List.of(
            new SourceColumn("cost", "费用", ColumnType.NUMBER, false),
            new SourceColumn("idNumber", "身份证号", ColumnType.ID_NUMBER, true),
            new SourceColumn("grade", "等级", ColumnType.TEXT, false),
            new SourceColumn("endedOn", "停保日期", ColumnType.DATE, false),
            new SourceColumn("enrolled", "在读", ColumnType.FLAG, false));
    private static final Member BOY = new Member(
            UUID.randomUUID(),
            UUID.randomUUID(),
            "1",
            LocalDate.of(2012, 3, 21),
            "NONE",
            null,
            false,
            true,
            "LIFTED",
            5,
            LocalDate.of(2018, 11, 20),
            false);

    private static Comparand row(String cost, String grade, String endedOn, String enrolled) {
        return new Comparand(Arrays.asList(cost, grade, endedOn, enrolled), BOY, AS_OF);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "row.cost > (household.relocation == 'LIFTED' ? 9342 : 18684)",
                "row.cost == number('9342.5') && row.cost / household.members > 1868",
                "row.grade in ['C', 'D']",
                "plusDays(row.endedOn, 31) >= asOf && row.endedOn < asOf",
                "person.age >= 9 && person.age < 10 && person.inSchool && !row.enrolled",
                "person.birthDate < date('2012-04-01') && person.sex == '1' && person.labourClass == 'NONE'",
                "person.relationToHead == null && !person.partyMember && !household.scattered",
                "household.settledOn < date('2019-01-01')"
            })
    void seesTheRowAndWhatWeKnow(String rule) throws InvalidRuleException {
        assertThat(ComparisonRule.compile(COLUMNS, rule).holds(row("9342.50", "D", "2022-02-28", null)))
                .isTrue();
    }

    @Test
    void copesWithWhatIsMissingWhereItAsks() throws InvalidRuleException {
        var rule = ComparisonRule.compile(COLUMNS, "row.cost != null && row.cost > 100");
        assertThat(rule.holds(row(null, null, null, null))).isFalse();
        var careless = ComparisonRule.compile(COLUMNS, "row.cost > 100");
        assertThatThrownBy(() -> careless.holds(row(null, null, null, null))).isInstanceOf(RuleFailure.class);
    }

    @Test
    void keepsTheValuesThatConflict() throws InvalidRuleException {
        var rule = ComparisonRule.compile(
                COLUMNS, "row.cost > 100 && household.relocation == 'LIFTED' && person.age < 16 && row.endedOn < asOf");
        assertThat(rule.conflict(row("18600.00", "D", "2022-03-01", null)))
                .isEqualTo(Map.of(
                        "cost",
                        "18600.00",
                        "endedOn",
                        "2022-03-01",
                        "household.relocation",
                        "LIFTED",
                        "person.age",
                        "9",
                        "asOf",
                        "2022-03-20"));
    }

    @Test
    void keepsNothingThatLooksPersonal() throws InvalidRuleException {
        var rule = ComparisonRule.compile(COLUMNS, "row.grade != null");
        assertThat(rule.conflict(row(null, "见 13912345678", null, null))).isEmpty();
        assertThat(rule.conflict(row(null, "身份证999999198503122136", null, null)))
                .isEmpty();
        assertThat(rule.conflict(row(null, "长".repeat(300), null, null)).get("grade"))
                .hasSize(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "1:1; row.costs > 5; there is no 'row.costs' (there are: row.cost, row.endedOn, row.enrolled, row.grade)",
                "1:17; row.cost > 5 && person.name == ''; there is no 'person.name'",
                "1:1; row.idNumber == ''; there is no 'row.idNumber'",
                "1:23; person.labourClass == 'WEEK'; 'WEEK' is never a value of person.labourClass",
                "1:10; row.cost > 'much'; no matching overload",
                "1:10; row.cost > 1.5; no matching overload",
                "1:1; row.cost; must be true or false but is number",
                "1:1; cost > 5; undeclared reference to 'cost'",
                "1:11; row.cost >; mismatched input"
            })
    void saysWhereItIsWrong(String place, String rule, String message) {
        var refusal = catchThrowableOfType(InvalidRuleException.class, () -> ComparisonRule.compile(COLUMNS, rule));
        assertThat(refusal.issues()).hasSize(1);
        assertThat(refusal.issues().get(0).toString()).startsWith(place + " ").contains(message);
    }
}
