package cn.anju.monitoring.measure;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.standard.Money;
import cn.anju.kit.term.Term;
import cn.anju.monitoring.risk.RiskKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Measure 帮扶措施 that answers one risk of a monitored household: "what the difficulty is, that is helped with" (clause 5). */
@Embeddable
@Schema(description = "帮扶措施 Measure that answers a risk of a case (clause 5, R09)")
public record SupportMeasure(
        @NotNull
        @RefersTo("monitoring.case")
        @Schema(title = "监测档案编号", description = "case that it helps", examples = "0190a1b2-5c3d-7e4f-8a9b-0c1d2e3f4a5b")
        UUID caseId,

        @Schema(title = "安置点代码", description = "site of the case; of a scattered one, none", examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "region of a scattered case; of one at a site, none")
        String regionCode,

        @NotNull @Schema(title = "开始日期", description = "first day of the help", examples = "2022-03-25")
        LocalDate from,

        @Schema(title = "结束日期", description = "day after the last day of the help", examples = "2022-12-31")
        LocalDate to,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "针对风险", description = "risk that it answers", examples = "ILLNESS")
        RiskKind riskKind,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "措施类别", description = "what is done", examples = "MEDICAL_AID")
        Kind kind,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "落实情况", description = "how far it is", examples = "DELIVERED")
        State state,

        @Pattern(regexp = "[a-z]+(-[a-z]+)*")
        @Size(max = 40)
        @Schema(title = "责任部门", description = "code of the bureau that provides it", examples = "medical-insurance")
        String bureau,

        @PositiveOrZero
        @Digits(integer = 10, fraction = 2)
        @Schema(title = "金额", description = "yuan spent on it", examples = "3600.00")
        BigDecimal amount,

        @Size(max = 2000) @Schema(title = "措施内容", description = "in words", examples = "落实医疗救助和大病保险报销")
        String description)
        implements LedgerFields {

    public SupportMeasure {
        amount = Money.yuan(amount);
    }

    /** What is done for a household. */
    @Term(value = "帮扶措施类别", clause = "5; R09")
    public enum Kind {
        @Term("产业帮扶")
        INDUSTRY,

        @Term("就业帮扶")
        EMPLOYMENT,

        @Term("公益性岗位")
        PUBLIC_POST,

        @Term("教育资助")
        SCHOOLING_AID,

        @Term("医疗救助")
        MEDICAL_AID,

        @Term("低保兜底")
        MINIMUM_LIVING,

        @Term("临时救助")
        TEMPORARY_AID,

        @Term("住房改造")
        HOUSING,

        @Term("饮水保障")
        WATER,

        @Term("防贫保险")
        INSURANCE,

        @Term("其他措施")
        OTHER
    }

    /** How far a measure is; only what is delivered counts for the elimination of a risk. */
    @Term(value = "措施落实情况", clause = "5; R09")
    public enum State {
        @Term("实施中")
        UNDERWAY,

        @Term("已落实")
        DELIVERED,

        @Term("已终止")
        STOPPED
    }

    @Override
    public void check(Checks checks) {
        checks.endsAfterStart(from, to);
    }
}
