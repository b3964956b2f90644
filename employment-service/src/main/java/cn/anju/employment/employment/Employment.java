package cn.anju.employment.employment;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.standard.Money;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Work that a labourer has 就业状态, from a day on (clauses 12 to 16). */
@Embeddable
@Schema(description = "就业状态 Work that a labourer has (clauses 12 to 16)")
public record Employment(
        @NotNull @RefersTo("employment.labourer") @Schema(title = "劳动力", description = "who works")
        UUID labourerId,

        @RefersTo("monitoring.household")
        @Schema(title = "户编号", description = "household of the labourer; taken from there if left out")
        UUID householdId,

        @Schema(
                title = "安置点代码",
                description = "site of the household; of a scattered one, none",
                examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "region of a scattered household; of one at a site, none")
        String regionCode,

        @NotNull @Schema(title = "就业日期", description = "first day of work", examples = "2022-02-10")
        LocalDate from,

        @Schema(title = "离岗日期", description = "day after the last day of work", examples = "2022-09-01")
        LocalDate to,

        @NotNull @Enumerated(EnumType.STRING) @Schema(title = "就业渠道", description = "where or how", examples = "COUNTY")
        Channel channel,

        @Size(max = 100) @Schema(title = "用人单位", description = "who employs", examples = "县工业园电子厂")
        String employer,

        @Size(max = 100) @Schema(title = "岗位", description = "what the work is", examples = "装配工")
        String jobTitle,

        @PositiveOrZero
        @Digits(integer = 8, fraction = 2)
        @Schema(title = "月收入", description = "yuan a month", examples = "3200.00")
        BigDecimal monthlyPay)
        implements LedgerFields {

    /** Where or how somebody works: in the county, the province, beyond it, in a workshop 帮扶车间, a public post 公益岗位. */
    @Term(value = "就业渠道", clause = "12-16")
    public enum Channel {
        @Term("县内务工")
        COUNTY,

        @Term("县外省内务工")
        PROVINCE,

        @Term("省外务工")
        OUT_OF_PROVINCE,

        @Term("帮扶车间")
        WORKSHOP,

        @Term("公益岗位")
        PUBLIC_POST,

        @Term("自主创业")
        SELF_EMPLOYED,

        @Term("务农")
        FARMING
    }

    public Employment {
        monthlyPay = Money.yuan(monthlyPay);
    }

    @Override
    public void check(Checks checks) {
        checks.endsAfterStart(from, to);
    }
}
