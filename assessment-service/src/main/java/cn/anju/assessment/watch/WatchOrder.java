package cn.anju.assessment.watch;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Order that puts a site under watch for a published quarter 挂牌督战 (clause 29, R37): what is to be mended until when, the report
 * of the site that it is, and its release. One that is not released by its deadline is overdue.
 */
@Embeddable
@Schema(description = "挂牌督战 Order that puts a site under watch for a published quarter (clause 29; R37)")
public record WatchOrder(
        @NotBlank @Schema(title = "安置点代码", description = "site under watch", examples = "360732-S01")
        String siteCode,

        @NotNull @PastOrPresent @Schema(title = "挂牌日期", description = "day of the order", examples = "2022-04-28")
        LocalDate orderedOn,

        @NotNull
        @Pattern(regexp = "[0-9]{4}-Q[1-4]")
        @Schema(title = "考核季度", description = "published quarter that it is for", examples = "2022-Q1")
        String period,

        @NotBlank
        @Size(max = 1000)
        @Schema(title = "督战事项", description = "what is to be mended", examples = "逾期隐患全部整改，点长每月调研2次")
        String demands,

        @NotNull @Schema(title = "整改期限", description = "last day for it", examples = "2022-05-31")
        LocalDate dueOn,

        @Enumerated(EnumType.STRING)
        @Schema(title = "督战状态", description = "how far it is; follows from its steps", examples = "ORDERED")
        State state,

        @Schema(title = "整改报告日期", description = "day of the report; follows from it")
        LocalDate reportedOn,

        @Pattern(regexp = "(?s).*\\S.*") @Schema(title = "整改情况", description = "what the site reports to have done")
        String report,

        @Schema(title = "摘牌日期", description = "day of the release; follows from it")
        LocalDate releasedOn,

        @Pattern(regexp = "(?s).*\\S.*")
        @Schema(title = "验收意见", description = "what the county found when it released the site or returned the report")
        String verdict)
        implements LedgerFields {

    /** How far an order is. */
    @Term(value = "督战状态", clause = "29; R37")
    @Schema(name = "WatchOrderState")
    public enum State {
        @Term("督战中")
        ORDERED,

        @Term("已报整改")
        REPORTED,

        @Term("已摘牌")
        RELEASED
    }

    @Override
    public void check(Checks checks) {
        checks.notBefore("dueOn", dueOn, "orderedOn", orderedOn);
    }
}
