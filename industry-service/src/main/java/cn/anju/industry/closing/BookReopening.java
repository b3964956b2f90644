package cn.anju.industry.closing;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.reference.RefersTo;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Reopening of closed books 反结账 by the county (clause 21): from this month on they are open again, until they are closed
 * again month by month.
 */
@Embeddable
@Schema(description = "反结账 Reopening of closed books by the county (clause 21)")
public record BookReopening(
        @Schema(
                title = "安置点代码",
                description = "site of the organisation; taken from there if left out",
                examples = "360732-S01")
        String siteCode,

        @NotNull @PastOrPresent @Schema(title = "反结账日期", description = "day it was reopened", examples = "2022-04-12")
        LocalDate reopenedOn,

        @NotNull
        @RefersTo("industry.collective-organization")
        @Schema(title = "集体经济组织", description = "organisation whose books these are")
        UUID organizationId,

        @NotNull
        @Pattern(regexp = BookClosing.MONTH)
        @Schema(title = "起始月份", description = "first month that is open again", examples = "2022-02")
        String month,

        @NotBlank
        @Size(max = 500)
        @Schema(title = "原因", description = "why they are opened again", examples = "2月漏记光伏发电收入")
        String reason)
        implements LedgerFields {

    LocalDate firstDay() {
        return YearMonth.parse(month).atDay(1);
    }
}
