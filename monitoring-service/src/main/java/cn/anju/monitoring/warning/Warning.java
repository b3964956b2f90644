package cn.anju.monitoring.warning;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.term.Term;
import cn.anju.monitoring.risk.RiskKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Warning 预警 that a bureau's comparison of data gives about a household, and what its verification at home found (clause 4,
 * R07); it keeps the values that conflict.
 */
@Embeddable
@Schema(description = "预警 Warning from a comparison of data (clause 4, R07)")
public record Warning(
        @NotNull
        @RefersTo("monitoring.household")
        @Schema(title = "户编号", description = "household warned of", examples = "7b7c2ad0-3f6c-4a59-9f0e-5f1d4f0c8a11")
        UUID householdId,

        @RefersTo("monitoring.person")
        @Schema(
                title = "家庭成员编号",
                description = "member whom the data are about, where they are about one",
                examples = "4c1f6a0e-9d53-4d0c-8a1e-2f6f5d1b7c33")
        UUID personId,

        @Schema(
                title = "安置点代码",
                description = "site of the household; of a scattered one, none",
                examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "region of a scattered household; of one at a site, none")
        String regionCode,

        @NotNull @PastOrPresent @Schema(title = "预警日期", description = "day it was issued", examples = "2022-03-10")
        LocalDate issuedOn,

        @NotNull @Schema(title = "核实期限", description = "last day for verifying it in time", examples = "2022-03-25")
        LocalDate verifyBy,

        @PastOrPresent
        @Schema(title = "核实日期", description = "day it was verified; goes with the outcome", examples = "2022-03-18")
        LocalDate verifiedOn,

        @RefersTo("monitoring.comparison-source")
        @Schema(
                title = "比对来源",
                description = "source of the comparison",
                examples = "0f0f7c52-6a3b-4f0e-8a53-8c6a4b0f9d21")
        UUID sourceId,

        @Min(1) @Schema(title = "规则版本", description = "version of the rule that gave it", examples = "2")
        Integer ruleVersion,

        @PastOrPresent @Schema(title = "数据日期", description = "day as of which the data were", examples = "2022-03-08")
        LocalDate asOf,

        @Enumerated(EnumType.STRING)
        @Schema(title = "可信度", description = "how far its source can be relied on", examples = "HIGH")
        Confidence confidence,

        @NotNull
        @Pattern(regexp = "[a-z]+(-[a-z]+)*")
        @Size(max = 40)
        @Schema(title = "行业部门", description = "code of the bureau that compared", examples = "medical-insurance")
        String bureau,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "预警类别", description = "what it warns of", examples = "MEDICAL_COST")
        Kind kind,

        @JdbcTypeCode(SqlTypes.JSON)
        @Size(max = 30)
        @Schema(
                title = "比对数据",
                description = "the values that conflict, by name",
                examples = "{\"selfPaidCost\":\"18600\",\"household.relocation\":\"LIFTED\"}")
        Map<String, String> values,

        @Enumerated(EnumType.STRING)
        @Schema(title = "核实结果", description = "what the verification found; goes with its day", examples = "UNFOUNDED")
        Outcome outcome)
        implements LedgerFields {

    private static final int LONGEST = 200;

    /** What a warning is about. */
    @Term(value = "预警类别", clause = "4; R07")
    public enum Kind {
        @Term("医疗费用支出大")
        MEDICAL_COST(RiskKind.ILLNESS),

        @Term("义务教育保障")
        SCHOOLING(RiskKind.SCHOOLING),

        @Term("住房安全")
        HOUSING(RiskKind.HOUSING),

        @Term("饮水安全")
        WATER(RiskKind.DRINKING_WATER),

        @Term("失业")
        UNEMPLOYMENT(RiskKind.UNSTABLE_EMPLOYMENT),

        @Term("新纳入低保")
        MINIMUM_LIVING(RiskKind.OTHER),

        @Term("新增残疾")
        DISABILITY(RiskKind.DISABILITY),

        @Term("自然灾害")
        DISASTER(RiskKind.NATURAL_DISASTER),

        @Term("其他")
        OTHER(RiskKind.OTHER);

        private final RiskKind risk;

        Kind(RiskKind risk) {
            this.risk = risk;
        }

        /** The risk that a household has where this is confirmed. */
        public RiskKind risk() {
            return risk;
        }
    }

    /** How far a source of data can be relied on: a register, a statistic that lags behind, or hints. */
    @Term(value = "可信度", clause = "4; R07")
    public enum Confidence {
        @Term("高")
        HIGH,

        @Term("中")
        MEDIUM,

        @Term("低")
        LOW
    }

    /** What a verification finds. */
    @Term(value = "核实结果", clause = "4; R07")
    public enum Outcome {
        @Term("属实")
        CONFIRMED,

        @Term("不属实")
        UNFOUNDED
    }

    @Override
    public void check(Checks checks) {
        checks.notBefore("verifyBy", verifyBy, "issuedOn", issuedOn);
        checks.notBefore("verifiedOn", verifiedOn, "issuedOn", issuedOn);
        checks.require(outcome == null || verifiedOn != null, "verifiedOn", "required");
        checks.require(verifiedOn == null || outcome != null, "outcome", "required");
        if (values != null) {
            values.forEach((name, value) ->
                    checks.require(isText(name) && isText(value), "values/" + name, "size", 1, LONGEST));
        }
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank() && text.length() <= LONGEST;
    }
}
