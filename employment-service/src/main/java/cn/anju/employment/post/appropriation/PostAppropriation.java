package cn.anju.employment.post.appropriation;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.standard.Money;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money set aside for the pay of public-welfare posts in a year 公益岗位资金预算 (clause 28, R36). */
@Embeddable
@Schema(description = "公益岗位资金预算 Money for the pay of public-welfare posts in a year (clause 28, R36)")
public record PostAppropriation(
        @NotBlank
        @Pattern(regexp = "[0-9]{2,12}")
        @Schema(
                title = "适用区划",
                description = "where it is for: a division code or its beginning, such as 360732 for a county",
                examples = "360732")
        String validIn,

        @NotNull @Min(2000) @Max(2100) @Schema(title = "年度", description = "year", examples = "2022")
        Integer year,

        @NotNull @PastOrPresent @Schema(title = "批复日期", description = "day of the decision", examples = "2022-01-20")
        LocalDate decidedOn,

        @NotNull
        @Positive
        @Digits(integer = 12, fraction = 2)
        @Schema(title = "金额", description = "yuan in the year", examples = "1200000.00")
        BigDecimal amount,

        @NotBlank
        @Size(max = 200)
        @Schema(title = "资金来源", description = "where it comes from", examples = "县本级财政配套衔接推进乡村振兴补助资金")
        String source)
        implements LedgerFields {

    public PostAppropriation {
        amount = Money.yuan(amount);
    }
}
