package cn.anju.employment.workshop;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Workshop that employs relocated people near home 帮扶车间, from its recognition on (clause 15, R20). Whether it is watched or
 * closed follows from its quarterly checks and its closures and is never written by hand.
 */
@Embeddable
@Schema(description = "帮扶车间 Workshop that employs relocated people near home (clause 15, R20)")
public record Workshop(
        @NotBlank @Schema(title = "安置点代码", description = "site that it is at", examples = "360732-S01")
        String siteCode,

        @NotBlank @Size(max = 100) @Schema(title = "车间名称", description = "name of the workshop", examples = "江背就业帮扶车间")
        String name,

        @NotNull @Schema(title = "认定日期", description = "day of its recognition", examples = "2021-04-01")
        LocalDate from,

        @Schema(title = "关闭日期", description = "first day on which it is closed; follows from its closures")
        LocalDate to,

        @Enumerated(EnumType.STRING)
        @Schema(
                title = "车间状态",
                description =
                        "whether it runs, is watched after a failed check, or is closed; follows from checks and closures",
                examples = "NORMAL")
        State state,

        @Schema(
                title = "观察期满日",
                description =
                        "of a watched one: day from which on it is to be closed unless a check is passed; follows from checks")
        LocalDate watchedUntil,

        @NotNull @PositiveOrZero @Schema(title = "用工人数", description = "people who work there", examples = "42")
        Integer workers,

        @NotNull
        @PositiveOrZero
        @Schema(title = "搬迁群众用工人数", description = "of these, relocated people", examples = "18")
        Integer relocatedWorkers,

        @PositiveOrZero
        @Schema(title = "在手订单数", description = "orders at its recognition or last update", examples = "6")
        Integer orders,

        @Size(max = 100) @Schema(title = "经营主体", description = "who runs it", examples = "某某服饰有限公司")
        String operator,

        @Size(max = 100) @Schema(title = "主要产品", description = "what it makes", examples = "校服")
        String product)
        implements LedgerFields {

    /** Whether a workshop runs, is watched for some months after a failed quarterly check, or is closed. */
    @Term(value = "帮扶车间状态", clause = "15; R20")
    @Schema(name = "WorkshopState")
    public enum State {
        @Term("正常")
        NORMAL,

        @Term("观察")
        WATCHED,

        @Term("关闭")
        CLOSED
    }

    @Override
    public void check(Checks checks) {
        checks.require(relocatedWorkers <= workers, "relocatedWorkers", "more-than-all", "用工人数", "workers");
    }
}
