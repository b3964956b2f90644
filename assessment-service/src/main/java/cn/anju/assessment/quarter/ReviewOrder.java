package cn.anju.assessment.quarter;

import cn.anju.kit.ledger.LedgerFields;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Opens the review of a frozen quarter. */
@Schema(description = "启动复核 Opens the review of a frozen quarter")
public record ReviewOrder(
        @Schema(
                title = "申诉截止日期",
                description = "last day for appeals; ten days from today if not given",
                examples = "2022-04-20")
        LocalDate appealsUntil)
        implements LedgerFields {}
