package cn.anju.industry.channel.delivery;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.standard.Money;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was delivered and sold through a channel 交货销售 (clause 11), in yuan; one sale, or all of a day or month. */
@Embeddable
@Schema(description = "交货销售 What was delivered and sold through a channel (clause 11)")
public record Delivery(
        @NotNull
        @RefersTo("industry.sales-channel")
        @Schema(title = "销售渠道", description = "channel that it went through")
        UUID channelId,

        @Schema(
                title = "安置点代码",
                description = "site of the channel; taken from there if left out",
                examples = "360732-S01")
        String siteCode,

        @NotNull @PastOrPresent @Schema(title = "交货日期", description = "day of the delivery", examples = "2022-03-20")
        LocalDate deliveredOn,

        @NotBlank @Size(max = 100) @Schema(title = "产品", description = "what was delivered", examples = "黄元米果")
        String product,

        @Positive
        @Digits(integer = 9, fraction = 3)
        @Schema(title = "数量", description = "how much of it", examples = "500")
        BigDecimal quantity,

        @Size(max = 20) @Schema(title = "单位", description = "of the quantity", examples = "公斤")
        String unit,

        @NotNull
        @Positive
        @Digits(integer = 12, fraction = 2)
        @Schema(title = "金额", description = "yuan", examples = "9000.00")
        BigDecimal amount,

        @RefersTo("monitoring.household")
        @Schema(
                title = "供货户",
                description = "family whose product it was; of a family's own shop that family if left out")
        UUID householdId,

        @Size(max = 200) @Schema(title = "备注", description = "what else is to be known", examples = "第二批")
        String note)
        implements LedgerFields {

    public Delivery {
        amount = Money.yuan(amount);
    }
}
