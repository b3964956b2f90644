package cn.anju.monitoring.risk.process;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.standard.Money;
import cn.anju.monitoring.risk.RiskCase.Category;
import cn.anju.monitoring.risk.elimination.Statement;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** What is done with a case, with what the step needs; it stays on record as it was given. */
@Schema(description = "流程办理 Step of a case")
public record TransitionRequest(
        @NotNull @Schema(title = "步骤", description = "one of the allowed transitions", examples = "VERIFY")
        CaseAction action,

        @PastOrPresent
        @Schema(
                title = "办理日期",
                description = "day it happened, not before the step before; the day of recording if not given",
                examples = "2022-03-12")
        LocalDate on,

        @Size(max = 2000) @Schema(title = "说明", description = "findings or reasons", examples = "入户核实属实")
        String note,

        @Size(max = 50) @UniqueElements @Schema(title = "证明材料", description = "ids of attachments of the case")
        List<@NotNull UUID> evidence,

        @Schema(title = "表决意见", description = "of a vote: in favour or not", examples = "true")
        Boolean approve,

        @Pattern(regexp = "[a-z]+(-[a-z]+)*")
        @Size(max = 40)
        @Schema(
                title = "表决成员",
                description = "whose vote: code of a bureau, or site; only systems need to say it",
                examples = "civil-affairs")
        String voter,

        @Schema(title = "公示起始日期", description = "first day of the notice; the day of the step if not given")
        LocalDate noticeFrom,

        @Schema(title = "公示截止日期", description = "last day of the notice", examples = "2022-03-21")
        LocalDate noticeTo,

        @Schema(title = "监测类别", description = "category that is decided", examples = "UNSTABLE_LIFTED")
        Category category,

        @DecimalMin("0")
        @Digits(integer = 10, fraction = 2)
        @Schema(
                title = "人均纯收入",
                description = "income per head and year in yuan, for an elimination",
                examples = "9800.00")
        BigDecimal incomePerHead,

        @Pattern(regexp = "[0-9]{4}-(0[1-9]|1[0-2])")
        @Schema(
                title = "收入达标起始月份",
                description = "month since which the income is above the line",
                examples = "2022-03")
        String incomeSince,

        @Schema(title = "义务教育有保障", description = "schooling is secured", examples = "true")
        Boolean schoolingSecured,

        @Schema(title = "基本医疗有保障", description = "medical care is secured", examples = "true")
        Boolean medicalSecured,

        @Schema(title = "住房安全有保障", description = "housing is secured", examples = "true")
        Boolean housingSecured,

        @Schema(title = "饮水安全有保障", description = "drinking water is secured", examples = "true")
        Boolean waterSecured,

        @Schema(title = "原有风险已消除", description = "the risks of the case are gone", examples = "true")
        Boolean risksGone,

        @Schema(title = "无新增风险", description = "no new risk has come up", examples = "true")
        Boolean noNewRisk)
        implements LedgerFields {

    public TransitionRequest {
        evidence = evidence == null ? List.of() : evidence;
        incomePerHead = Money.yuan(incomePerHead);
    }

    /** What it states of a household whose risk is said to be gone. */
    Statement statement() {
        return new Statement(
                incomePerHead,
                incomeSince == null ? null : YearMonth.parse(incomeSince),
                schoolingSecured,
                medicalSecured,
                housingSecured,
                waterSecured,
                risksGone,
                noNewRisk);
    }
}
