package cn.anju.site.dwelling.rental;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.standard.Money;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Time in which a dwelling is let 安置住房出租; renting it out is allowed, and registered (clause 22). */
@Embeddable
@Schema(description = "安置住房出租 Time in which a dwelling is let (clause 22)")
public record DwellingRental(
        @NotNull @RefersTo("site.dwelling") @Schema(title = "安置住房", description = "which is let")
        UUID dwellingId,

        @Schema(
                title = "安置点代码",
                description = "site of the dwelling; taken from there if left out",
                examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "region of a dwelling that is at no site")
        String regionCode,

        @NotNull @Schema(title = "起租日期", description = "first day", examples = "2022-01-01")
        LocalDate from,

        @Schema(title = "退租日期", description = "day after the last; open if not given", examples = "2023-01-01")
        LocalDate to,

        @NotBlank @Size(max = 100) @Schema(title = "承租人", description = "who rents it", examples = "务工人员 2 人")
        String tenant,

        @NotNull
        @Schema(title = "是否备案", description = "whether the rental is registered with the site", examples = "true")
        Boolean registered,

        @PositiveOrZero
        @Digits(integer = 6, fraction = 2)
        @Schema(title = "月租金（元）", description = "yuan a month", examples = "600.00")
        BigDecimal monthlyRent)
        implements LedgerFields {

    public DwellingRental {
        monthlyRent = Money.yuan(monthlyRent);
    }

    @Override
    public void check(Checks checks) {
        checks.endsAfterStart(from, to);
    }
}
