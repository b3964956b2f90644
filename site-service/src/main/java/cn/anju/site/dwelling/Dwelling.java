package cn.anju.site.dwelling;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.standard.Money;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Dwelling that a household was settled in 安置住房, with the time in which it must not change hands (clauses 20 and 22). */
@Embeddable
@Schema(description = "安置住房 Dwelling that a household was settled in (clauses 20 and 22)")
public record Dwelling(
        @NotNull
        @RefersTo("monitoring.household")
        @Schema(
                title = "户编号",
                description = "household that was settled in it",
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
        @Enumerated(EnumType.STRING)
        @Schema(
                title = "安置方式",
                description = "a house on a plot of its own, or an apartment",
                examples = "ONE_HOUSEHOLD_ONE_PLOT")
        Kind kind,

        @NotNull
        @PastOrPresent
        @Schema(title = "入住日期", description = "day the household moved in", examples = "2018-12-20")
        LocalDate movedInOn,

        @Schema(
                title = "交易限制截止日期",
                description = "day until which it is not mortgaged, sold or transferred: 20 years on")
        LocalDate restrictedUntil,

        @Schema(
                title = "是否出租",
                description = "whether it is let; follows rentals once there are any",
                examples = "false")
        Boolean rentedOut,

        @Size(max = 200) @Schema(title = "房屋坐落", description = "where it stands", examples = "2 栋 1 单元 301 室")
        String address,

        @Positive
        @Digits(integer = 6, fraction = 2)
        @Schema(title = "建筑面积（平方米）", description = "floor space in square metres", examples = "100.00")
        BigDecimal areaSquareMetres)
        implements LedgerFields {
    private static final int YEARS_OF_RESTRICTION = 20;

    public Dwelling {
        areaSquareMetres = Money.yuan(areaSquareMetres);
    }

    /** How a household was settled. */
    @Term(value = "安置方式", clause = "20")
    @Schema(name = "DwellingKind")
    public enum Kind {
        @Term("一户一宅")
        ONE_HOUSEHOLD_ONE_PLOT,

        @Term("套房")
        APARTMENT
    }

    /** The end of the time that the plan fixes; null while it is not known when the household moved in. */
    LocalDate endOfRestriction() {
        return movedInOn == null ? null : movedInOn.plusYears(YEARS_OF_RESTRICTION);
    }
}
