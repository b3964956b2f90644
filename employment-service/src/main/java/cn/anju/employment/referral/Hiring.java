package cn.anju.employment.referral;

import cn.anju.employment.employment.Employment.Channel;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.standard.Money;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tells that a referral led to work; what is not told is as the posting says. */
@Schema(description = "推荐录用 A referral that led to work")
public record Hiring(
        @NotNull @PastOrPresent @Schema(title = "录用日期", description = "day of the outcome", examples = "2022-03-15")
        LocalDate hiredOn,

        @Schema(
                title = "就业日期",
                description = "first day of work; the day of the outcome if not given",
                examples = "2022-03-20")
        LocalDate from,

        @Schema(title = "就业渠道", description = "where or how; as the posting says if not given", examples = "COUNTY")
        Channel channel,

        @PositiveOrZero
        @Digits(integer = 8, fraction = 2)
        @Schema(title = "月收入", description = "yuan a month; as the posting says if not given", examples = "4500.00")
        BigDecimal monthlyPay)
        implements LedgerFields {

    public Hiring {
        monthlyPay = Money.yuan(monthlyPay);
    }
}
