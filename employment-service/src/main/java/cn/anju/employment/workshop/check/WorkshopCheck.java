package cn.anju.employment.workshop.check;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.reference.RefersTo;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Quarterly check of a workshop 帮扶车间季度监测 (clause 15, R20). */
@Embeddable
@Schema(description = "帮扶车间监测 Quarterly check of a workshop (clause 15, R20)")
public record WorkshopCheck(
        @NotNull @RefersTo("employment.workshop") @Schema(title = "帮扶车间", description = "which was checked")
        UUID workshopId,

        @Schema(
                title = "安置点代码",
                description = "site of the workshop; taken from there if left out",
                examples = "360732-S01")
        String siteCode,

        @NotNull @PastOrPresent @Schema(title = "监测日期", description = "day of the check", examples = "2022-03-16")
        LocalDate checkedOn,

        @NotNull @PositiveOrZero @Schema(title = "订单数", description = "orders in hand", examples = "5")
        Integer orders,

        @PositiveOrZero @Schema(title = "用工人数", description = "people who work there", examples = "40")
        Integer workers,

        @NotNull @Schema(title = "监测合格", description = "it meets what its recognition asks for", examples = "true")
        Boolean passed,

        @Size(max = 2000) @Schema(title = "监测情况", description = "what was found", examples = "运行正常")
        String findings,

        @Size(max = 100) @Schema(title = "监测人", description = "who checked", examples = "王小兰")
        String checkedBy)
        implements LedgerFields {}
