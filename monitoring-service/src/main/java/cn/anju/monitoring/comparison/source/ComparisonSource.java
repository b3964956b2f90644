package cn.anju.monitoring.comparison.source;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.rule.InvalidRuleException;
import cn.anju.kit.rule.RuleIssue;
import cn.anju.kit.term.Term;
import cn.anju.monitoring.comparison.rule.ComparisonRule;
import cn.anju.monitoring.comparison.rule.SourceColumn;
import cn.anju.monitoring.warning.Warning.Confidence;
import cn.anju.monitoring.warning.Warning.Kind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Source of data 比对来源 that a bureau submits every month by the 25th, and the rule by which its rows give warnings
 * (clause 4, R07).
 */
@Embeddable
@Schema(description = "比对来源 Source of a bureau's data with the rule of its comparison (clause 4, R07)")
public record ComparisonSource(
        @NotNull
        @Pattern(regexp = "[0-9]{12}")
        @Schema(title = "区划代码", description = "region whose households it is compared with", examples = "360732000000")
        String regionCode,

        @NotNull @Schema(title = "起始日期", description = "first day on which it holds", examples = "2022-01-01")
        LocalDate from,

        @Schema(title = "截止日期", description = "day after the last on which it holds", examples = "2031-01-01")
        LocalDate to,

        @NotNull
        @Pattern(regexp = "[a-z]+(-[a-z]+)*")
        @Size(max = 40)
        @Schema(title = "行业部门", description = "code of the bureau that submits it", examples = "medical-insurance")
        String bureau,

        @NotBlank
        @Size(max = 100)
        @Schema(title = "数据集", description = "what the bureau submits", examples = "年度个人自付医疗费用")
        String dataset,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "报送频次", description = "how often, each time by the 25th", examples = "MONTHLY")
        Frequency cadence,

        @NotNull
        @Size(min = 1, max = 18)
        @JdbcTypeCode(SqlTypes.JSON)
        @Schema(
                title = "数据列",
                description = "the columns that are read, one of them of type ID_NUMBER; all others are left alone",
                examples = "[{\"name\":\"idNumber\",\"title\":\"公民身份号码\",\"type\":\"ID_NUMBER\",\"required\":true},"
                        + "{\"name\":\"selfPaidCost\",\"title\":\"个人自付费用\",\"type\":\"NUMBER\",\"required\":true}]")
        List<@NotNull @Valid SourceColumn> columns,

        @NotNull
        @Pattern(regexp = "(?s).*\\S.*")
        @Size(max = 2000)
        @Schema(
                title = "比对规则",
                description =
                        "CEL: true where a household is to be warned; of row.<column>, person.…, household.…, asOf",
                examples = "row.selfPaidCost > (household.relocation == 'LIFTED' ? 8000 : 16000)")
        String rule,

        @NotNull @Min(1) @Schema(title = "规则版本", description = "raised when the rule changes", examples = "1")
        Integer ruleVersion,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "预警类别", description = "risk that it points to", examples = "MEDICAL_COST")
        Kind kind,

        @NotNull
        @Min(1)
        @Max(90)
        @Schema(title = "核实天数", description = "days within which a warning is verified at home", examples = "10")
        Integer verifyWithinDays,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "可信度", description = "how far the data can be relied on", examples = "HIGH")
        Confidence confidence,

        @Size(max = 500)
        @Schema(title = "规则依据", description = "where the rule and its figures come from", examples = "省定防返贫监测标准")
        String basis)
        implements LedgerFields {

    /** How often a bureau submits its data. */
    @Term(value = "报送频次", clause = "4; R07")
    public enum Frequency {
        @Term("每月")
        MONTHLY,

        @Term("每季度")
        QUARTERLY,

        @Term("每年")
        YEARLY
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    @Override
    public void check(Checks checks) {
        checks.endsAfterStart(from, to);
        checks.require(
                columns.stream()
                                .filter(column -> column.type() == SourceColumn.ColumnType.ID_NUMBER)
                                .count()
                        == 1,
                "columns",
                "one-id-number");
        Set<String> names = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            long repeated = Stream.of(column.name(), column.title())
                    .distinct()
                    .filter(name -> !names.add(name))
                    .count();
            checks.require(repeated == 0, "columns/" + i, "duplicate-name");
        }
        try {
            ComparisonRule.compile(columns, rule);
        } catch (InvalidRuleException e) {
            for (RuleIssue issue : e.issues()) {
                checks.add("rule", "rule", issue.line(), issue.column(), issue.message());
            }
        }
    }
}
