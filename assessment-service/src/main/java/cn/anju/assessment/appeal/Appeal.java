package cn.anju.assessment.appeal;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Appeal of a site against an indicator of a quarter under review 复核申诉 (clause 29, R37). Papers that show it are attached. It
 * is accepted with figures that count instead, or refused; both are said in its decision.
 */
@Embeddable
@Schema(description = "复核申诉 Appeal of a site against an indicator of a quarter under review (clause 29; R37)")
public record Appeal(
        @NotBlank @Schema(title = "安置点代码", description = "site that appeals", examples = "360732-S01")
        String siteCode,

        @NotNull @PastOrPresent @Schema(title = "申诉日期", description = "day of the appeal", examples = "2022-04-12")
        LocalDate appealedOn,

        @NotNull
        @Pattern(regexp = "[0-9]{4}-Q[1-4]")
        @Schema(title = "考核季度", description = "quarter under review", examples = "2022-Q1")
        String period,

        @NotNull
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        @Schema(title = "指标", description = "id of the indicator, as in the ranking", examples = "leader-plan")
        String indicator,

        @Pattern(regexp = "[0-9]{4}-(0[1-9]|1[0-2])")
        @Schema(title = "月份", description = "of a monthly indicator, the month that it is about; of others, none")
        String month,

        @NotBlank
        @Size(max = 1000)
        @Schema(title = "申诉理由", description = "what is wrong with the figures", examples = "点长任务清单已于3月20日报备")
        String grounds,

        @NotBlank
        @Size(max = 1000)
        @Schema(title = "证据", description = "what shows it; papers and photos are attached", examples = "县乡村振兴局签收单")
        String evidence,

        @Enumerated(EnumType.STRING)
        @Schema(title = "申诉状态", description = "what became of it; follows from its decision", examples = "OPEN")
        State state,

        @Schema(title = "裁定日期", description = "day of the decision; follows from it")
        LocalDate decidedOn,

        @Pattern(regexp = "(?s).*\\S.*")
        @Schema(title = "裁定意见", description = "why it was decided so; follows from the decision")
        String decision,

        @Schema(title = "更正后分子", description = "numerator that counts instead; of an accepted one")
        BigDecimal numerator,

        @Schema(title = "更正后分母", description = "denominator that counts instead; of an accepted one")
        BigDecimal denominator)
        implements LedgerFields {

    /** What became of an appeal. */
    @Term(value = "申诉状态", clause = "29; R37")
    @Schema(name = "AppealState")
    public enum State {
        @Term("待裁定")
        OPEN,

        @Term("已采纳")
        ACCEPTED,

        @Term("不予采纳")
        REFUSED
    }
}
