package cn.anju.industry.land.rent;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.standard.Money;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Rent that a family was paid for its land 流转租金 (clause 8), in yuan, for one contract year of the transfer. */
@Embeddable
@Schema(description = "流转租金 Rent that a family was paid for its land (clause 8)")
public record LandRent(
        @NotNull
        @RefersTo("industry.land-transfer")
        @Schema(title = "土地流转", description = "transfer that it is paid for")
        UUID transferId,

        @Schema(
                title = "安置点代码",
                description = "site of the family; taken from the transfer if left out",
                examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "region of a scattered family; of one at a site, none")
        String regionCode,

        @NotNull
        @PastOrPresent
        @Schema(title = "付款日期", description = "day on which the family got it", examples = "2022-03-05")
        LocalDate paidOn,

        @Min(2000)
        @Max(2100)
        @Schema(
                title = "合同年度",
                description =
                        "contract year that it is for, by the calendar year in which that begins; the oldest one not paid in"
                                + " full if left out",
                examples = "2022")
        Integer year,

        @NotNull
        @Positive
        @Digits(integer = 10, fraction = 2)
        @Schema(title = "金额", description = "yuan", examples = "800.00")
        BigDecimal amount,

        @Size(max = 100) @Schema(title = "付款凭证", description = "transfer or receipt", examples = "一卡通转账")
        String receipt)
        implements LedgerFields {

    public LandRent {
        amount = Money.yuan(amount);
    }
}
