package cn.anju.employment.team.payout;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.standard.Money;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member of a labour team gets out of a contract 劳务报酬 (clause 14). */
@Embeddable
@Schema(description = "劳务报酬 What a member of a labour team gets out of a contract (clause 14)")
public record TeamPayout(
        @NotNull
        @RefersTo("employment.team-contract")
        @Schema(title = "承接项目", description = "contract that it is paid from")
        UUID contractId,

        @Schema(
                title = "安置点代码",
                description = "site of the team; taken from there if left out",
                examples = "360732-S01")
        String siteCode,

        @NotNull @RefersTo("employment.labourer") @Schema(title = "劳动力", description = "who gets it")
        UUID labourerId,

        @NotNull @PastOrPresent @Schema(title = "发放日期", description = "day of payment", examples = "2022-06-30")
        LocalDate paidOn,

        @NotNull
        @Positive
        @Digits(integer = 8, fraction = 2)
        @Schema(title = "金额", description = "yuan", examples = "1200.00")
        BigDecimal amount,

        @Positive @Schema(title = "出工天数", description = "days of work", examples = "10")
        Integer days,

        @Size(max = 200) @Schema(title = "备注", description = "what else is to be known", examples = "六月份")
        String note)
        implements LedgerFields {

    public TeamPayout {
        amount = Money.yuan(amount);
    }
}
