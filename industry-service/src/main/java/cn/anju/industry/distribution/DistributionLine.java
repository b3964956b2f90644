package cn.anju.industry.distribution;

import cn.anju.kit.standard.Money;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one family gets of a distribution. */
@Schema(description = "分配明细 What one family gets")
public record DistributionLine(
        @NotNull @Schema(title = "户编号", description = "the family", examples = "7b7c2ad0-3f6c-4a59-9f0e-5f1d4f0c8a11")
        UUID householdId,

        @NotNull
        @DecimalMin("0.01")
        @Digits(integer = 10, fraction = 2)
        @Schema(title = "金额", description = "yuan", examples = "240.00")
        BigDecimal amount) {

    public DistributionLine {
        amount = Money.yuan(amount);
    }
}
