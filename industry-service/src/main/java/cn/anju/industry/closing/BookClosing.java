package cn.anju.industry.closing;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Closing of a month in the books of a collective organisation 结账 (clause 21): depreciation is booked, then nothing in this
 * month or before it any more.
 */
@Embeddable
@Schema(description = "结账 Closing of a month in the books of a collective organisation (clause 21)")
public record BookClosing(
        @Schema(
                title = "安置点代码",
                description = "site of the organisation; taken from there if left out",
                examples = "360732-S01")
        String siteCode,

        @NotNull @PastOrPresent @Schema(title = "结账日期", description = "day it was closed", examples = "2022-04-02")
        LocalDate closedOn,

        @NotNull
        @RefersTo("industry.collective-organization")
        @Schema(title = "集体经济组织", description = "organisation whose books these are")
        UUID organizationId,

        @NotNull
        @Pattern(regexp = BookClosing.MONTH)
        @Schema(
                title = "所属月份",
                description = "a month that is over; the one after the last that was closed, if any was",
                examples = "2022-03")
        String month,

        @Size(max = 500) @Schema(title = "备注", description = "what was checked", examples = "账实核对无误")
        String note)
        implements LedgerFields {

    static final String MONTH = "[1-9]\\d{3}-(0[1-9]|1[0-2])";

    LocalDate lastDay() {
        return YearMonth.parse(month).atEndOfMonth();
    }

    @Override
    public void check(Checks checks) {
        checks.require(closedOn.isAfter(lastDay()), "month", "month-not-over", lastDay());
    }
}
