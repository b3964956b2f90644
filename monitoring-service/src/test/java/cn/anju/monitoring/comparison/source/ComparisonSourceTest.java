package cn.anju.monitoring.comparison.source;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.problem.Violation;
import cn.anju.monitoring.comparison.rule.SourceColumn;
import cn.anju.monitoring.comparison.rule.SourceColumn.ColumnType;
import cn.anju.monitoring.comparison.source.ComparisonSource.Frequency;
import cn.anju.monitoring.warning.Warning.Confidence;
import cn.anju.monitoring.warning.Warning.Kind;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonSourceTest {
    private static final Path OF_THE_COUNTY =
            Path.of("../deploy/county/src/main/resources/cn/anju/county/reference/comparison-sources.ndjson");
    private static final SourceColumn ID = new SourceColumn("idNumber", "身份证号", ColumnType.ID_NUMBER, true);
    private static final SourceColumn COST = new SourceColumn("cost", "费用", ColumnType.NUMBER, true);

    private static ComparisonSource source(List<SourceColumn> columns, String rule) {
        return new ComparisonSource(
                "360732000000",
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2023, 1, 1),
                "medical-insurance",
                "自付费用",
                Frequency.MONTHLY,
                columns,
                rule,
                1,
                Kind.MEDICAL_COST,
                10,
                Confidence.HIGH,
                null);
    }

    private static List<String> violations(ComparisonSource source) {
        var checks = new Checks(new FieldsShape<>(ComparisonSource.class));
        source.check(checks);
        return checks.violations().stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }

    @Test
    void hasOneColumnByWhichPeopleAreFound() {
        assertThat(violations(source(List.of(ID, COST), "row.cost > 1"))).isEmpty();
        assertThat(violations(source(List.of(COST), "row.cost > 1"))).containsExactly("/columns one-id-number");
        var another = new SourceColumn("otherNumber", "配偶身份证号", ColumnType.ID_NUMBER, true);
        assertThat(violations(source(List.of(ID, another, COST), "row.cost > 1")))
                .containsExactly("/columns one-id-number");
    }

    @Test
    void callsNoTwoColumnsTheSame() {
        var again = new SourceColumn("costs", "费用", ColumnType.NUMBER, true);
        assertThat(violations(source(List.of(ID, COST, again), "row.cost > 1")))
                .containsExactly("/columns/2 duplicate-name");
    }

    @Test
    void saysWhereItsRuleIsWrong() {
        var checks = new Checks(new FieldsShape<>(ComparisonSource.class));
        source(List.of(ID, COST), "row.cost > 1 &&\n  row.price > 2").check(checks);
        assertThat(checks.violations()).hasSize(1);
        Violation violation = checks.violations().get(0);
        assertThat(violation.pointer()).isEqualTo("/rule");
        assertThat(violation.arguments()).containsExactly(2, 3, "there is no 'row.price' (there are: row.cost)");
    }

    @Test
    void holdsForATime() {
        var source = source(List.of(ID, COST), "row.cost > 1");
        assertThat(source.holdsOn(source.from().minusDays(1))).isFalse();
        assertThat(source.holdsOn(source.from())).isTrue();
        assertThat(source.holdsOn(source.to().minusDays(1))).isTrue();
        assertThat(source.holdsOn(source.to())).isFalse();
    }

    @Test
    void thoseOfTheCountyAreRight() throws IOException {
        var mapper = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        List<String> bureaus = new ArrayList<>();
        for (String line : Files.readAllLines(OF_THE_COUNTY)) {
            var source = mapper.readValue(line, ComparisonSource.class);
            assertThat(violations(source)).as(source.dataset()).isEmpty();
            bureaus.add(source.bureau());
        }
        assertThat(bureaus)
                .containsExactlyInAnyOrder(
                        "rural-revitalization",
                        "development-reform",
                        "human-resources",
                        "agriculture",
                        "education",
                        "housing",
                        "water",
                        "civil-affairs",
                        "health",
                        "medical-insurance");
    }
}
