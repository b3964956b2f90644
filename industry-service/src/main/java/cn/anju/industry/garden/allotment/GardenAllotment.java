package cn.anju.industry.garden.allotment;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Part of a garden that a family tends 微田园分配 (clause 7, R13), in mu; it ends with the garden at the latest. */
@Embeddable
@Schema(description = "微田园分配 Part of a garden that a family tends (clause 7, R13)")
public record GardenAllotment(
        @NotNull @RefersTo("industry.garden-plot") @Schema(title = "微田园", description = "garden that it is a part of")
        UUID plotId,

        @Schema(
                title = "安置点代码",
                description = "site of the garden; taken from there if left out",
                examples = "360732-S01")
        String siteCode,

        @NotNull @RefersTo("monitoring.household") @Schema(title = "户编号", description = "family that tends it")
        UUID householdId,

        @NotNull
        @DecimalMin("0.01")
        @Digits(integer = 5, fraction = 2)
        @Schema(title = "分配面积（亩）", description = "area in mu", examples = "0.15")
        BigDecimal areaMu,

        @NotNull @Schema(title = "起始日期", description = "first day", examples = "2022-03-10")
        LocalDate from,

        @Schema(title = "截止日期", description = "day after the last day", examples = "2027-03-10")
        LocalDate to,

        @Size(max = 200) @Schema(title = "备注", description = "what else is to be known", examples = "3号地块")
        String note)
        implements LedgerFields {

    @Override
    public void check(Checks checks) {
        checks.endsAfterStart(from, to);
    }
}
