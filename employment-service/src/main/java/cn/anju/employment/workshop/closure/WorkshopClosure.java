package cn.anju.employment.workshop.closure;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Time in which a workshop is closed 车间关闭; reopening it ends that time (clause 15). */
@Embeddable
@Schema(description = "帮扶车间关闭 Time in which a workshop is closed (clause 15)")
public record WorkshopClosure(
        @NotNull @RefersTo("employment.workshop") @Schema(title = "帮扶车间", description = "which is closed")
        UUID workshopId,

        @Schema(
                title = "安置点代码",
                description = "site of the workshop; taken from there if left out",
                examples = "360732-S01")
        String siteCode,

        @NotNull
        @PastOrPresent
        @Schema(title = "关闭日期", description = "first day on which it is closed", examples = "2022-10-01")
        LocalDate from,

        @PastOrPresent @Schema(title = "重新开业日期", description = "day on which it opened again", examples = "2022-12-01")
        LocalDate to,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "关闭原因", description = "why it is closed", examples = "GIVEN_UP")
        Reason reason,

        @Size(max = 500) @Schema(title = "说明", description = "what else is to be known", examples = "经营主体退出")
        String note)
        implements LedgerFields {

    /** Why a workshop is closed: its operator gives up, or it was watched for long enough and passed no check. */
    @Term(value = "车间关闭原因", clause = "15")
    @Schema(name = "WorkshopClosureReason")
    public enum Reason {
        @Term("经营主体退出")
        GIVEN_UP,

        @Term("观察期满未达标")
        WATCH_OVER
    }

    @Override
    public void check(Checks checks) {
        checks.endsAfterStart(from, to);
    }
}
