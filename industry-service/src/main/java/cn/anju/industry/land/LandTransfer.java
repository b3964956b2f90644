package cn.anju.industry.land;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.standard.CreditCode;
import cn.anju.kit.standard.Money;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Land at the old home that a family lets others use 三块地流转 (clause 8). It gets a rent for each contract year, which begins
 * on the anniversary of the transfer; rent is in yuan, land in mu, of which 15 are a hectare.
 */
@Embeddable
@Schema(description = "土地流转 Land at the old home that a family lets others use (clause 8)")
public record LandTransfer(
        @NotNull @RefersTo("monitoring.household") @Schema(title = "户编号", description = "family whose land it is")
        UUID householdId,

        @Schema(title = "安置点代码", description = "site of the family; of a scattered one, none", examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "region of a scattered family; of one at a site, none")
        String regionCode,

        @NotNull @Schema(title = "起始日期", description = "first day", examples = "2021-03-01")
        LocalDate from,

        @Schema(title = "截止日期", description = "day after the last day", examples = "2031-03-01")
        LocalDate to,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "地类", description = "which of the three kinds", examples = "FARMLAND")
        LandKind landKind,

        @NotNull
        @DecimalMin("0.01")
        @Digits(integer = 7, fraction = 2)
        @Schema(title = "流转面积（亩）", description = "area in mu", examples = "3.2")
        BigDecimal areaMu,

        @NotNull
        @PositiveOrZero
        @Digits(integer = 10, fraction = 2)
        @Schema(
                title = "年租金",
                description = "yuan for a whole contract year, for all of the land",
                examples = "1600.00")
        BigDecimal annualRent,

        @Schema(
                title = "是否先付后用",
                description = "rent is due on the first day of a contract year; if not, on its last",
                examples = "false")
        Boolean paidInAdvance,

        @Size(max = 100)
        @Schema(title = "受让方", description = "who uses the land and pays, party to the contract", examples = "兴农合作社")
        String transferee,

        @CreditCode
        @Schema(
                title = "受让方统一社会信用代码",
                description = "GB 32100, of a party that has one",
                examples = "N2999999MF12345675")
        String creditCode,

        @Size(max = 100) @Schema(title = "地块位置", description = "where the land lies", examples = "古龙岗镇原住村")
        String location)
        implements LedgerFields {

    public LandTransfer {
        annualRent = Money.yuan(annualRent);
    }

    @Override
    public void check(Checks checks) {
        checks.endsAfterStart(from, to);
    }
}
