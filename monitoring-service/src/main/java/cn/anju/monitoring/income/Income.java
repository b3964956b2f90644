package cn.anju.monitoring.income;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.standard.Money;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Net income of a household 家庭纯收入 over twelve months, in yuan, by which it is judged against the monitoring line (clauses
 * 4 and 5). Medical expenses are told beside it and looked at on their own: they are never subtracted.
 */
@Embeddable
@Schema(description = "家庭收入 Net income of a household over twelve months (clauses 4 and 5)")
public record Income(
        @NotNull
        @RefersTo("monitoring.household")
        @Schema(
                title = "户编号",
                description = "household that earned it",
                examples = "7b7c2ad0-3f6c-4a59-9f0e-5f1d4f0c8a11")
        UUID householdId,

        @Schema(
                title = "安置点代码",
                description = "site of the household; of a scattered one, none",
                examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "region of a scattered household; of one at a site, none")
        String regionCode,

        @NotNull
        @PastOrPresent
        @Schema(
                title = "核算截止日",
                description =
                        "last day of the twelve months, such as the end of the month before a household is judged",
                examples = "2022-02-28")
        LocalDate periodEnd,

        @NotNull
        @PositiveOrZero
        @Digits(integer = 10, fraction = 2)
        @Schema(title = "工资性收入", description = "first part: wages, yuan", examples = "36000.00")
        BigDecimal wages,

        @NotNull
        @PositiveOrZero
        @Digits(integer = 10, fraction = 2)
        @Schema(title = "生产经营性收入", description = "second part: farming and business, yuan", examples = "12000.00")
        BigDecimal business,

        @NotNull
        @PositiveOrZero
        @Digits(integer = 10, fraction = 2)
        @Schema(title = "财产性收入", description = "third part: rents, dividends, interest, yuan", examples = "1500.00")
        BigDecimal property,

        @NotNull
        @PositiveOrZero
        @Digits(integer = 10, fraction = 2)
        @Schema(title = "转移性收入", description = "fourth part: pensions, allowances, gifts, yuan", examples = "4500.00")
        BigDecimal transfers,

        @NotNull
        @PositiveOrZero
        @Digits(integer = 10, fraction = 2)
        @Schema(title = "生产经营性支出", description = "costs of farming and business, yuan", examples = "4000.00")
        BigDecimal businessCosts,

        @Min(1)
        @Max(30)
        @Schema(
                title = "家庭人口",
                description = "people among whom it is divided; if not given, those of the household on the last day",
                examples = "5")
        Integer members,

        @Digits(integer = 10, fraction = 2)
        @Schema(
                title = "人均纯收入",
                description = "yuan per person and year; the service works it out and refuses another one")
        BigDecimal perHead,

        @PositiveOrZero
        @Digits(integer = 10, fraction = 2)
        @Schema(
                title = "自付合规医疗费用",
                description = "compliant medical expenses that it paid itself, yuan; never subtracted from its income",
                examples = "2600.00")
        BigDecimal selfPaidMedical,

        @Size(max = 500) @Schema(title = "备注", description = "where the figures come from", examples = "入户核算")
        String remarks)
        implements LedgerFields {

    private static final int DECIMALS = 2;

    public Income {
        wages = Money.yuan(wages);
        business = Money.yuan(business);
        property = Money.yuan(property);
        transfers = Money.yuan(transfers);
        businessCosts = Money.yuan(businessCosts);
        perHead = Money.yuan(perHead);
        selfPaidMedical = Money.yuan(selfPaidMedical);
    }

    /** What is left of the four parts after the costs, for each of the members. */
    BigDecimal workedOut() {
        return wages.add(business)
                .add(property)
                .add(transfers)
                .subtract(businessCosts)
                .divide(BigDecimal.valueOf(members), DECIMALS, RoundingMode.HALF_UP);
    }
}
