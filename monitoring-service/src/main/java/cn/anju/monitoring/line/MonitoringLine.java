package cn.anju.monitoring.line;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.standard.Money;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Monitoring line 监测线: the net income per person and year below which a household may fall back into poverty (clauses 4
 * and 5). Provinces set it anew from year to year.
 */
@Embeddable
@Schema(description = "监测线 Income per person and year below which a household is looked at (clauses 4 and 5)")
public record MonitoringLine(
        @NotBlank
        @Pattern(regexp = "[0-9]{2,12}")
        @Schema(
                title = "适用区划",
                description = "where it holds: a division code or its beginning, such as 36 for a province",
                examples = "36")
        String validIn,

        @NotNull @Schema(title = "起始日期", description = "first day", examples = "2021-01-01")
        LocalDate from,

        @Schema(title = "截止日期", description = "day after the last day", examples = "2022-01-01")
        LocalDate to,

        @NotNull
        @Positive
        @Digits(integer = 8, fraction = 2)
        @Schema(title = "金额", description = "yuan per person and year", examples = "6000.00")
        BigDecimal amount,

        @NotBlank
        @Size(max = 200)
        @Schema(title = "依据", description = "document that sets it", examples = "2021年防止返贫监测范围")
        String source)
        implements LedgerFields {

    public MonitoringLine {
        amount = Money.yuan(amount);
    }

    @Override
    public void check(Checks checks) {
        checks.endsAfterStart(from, to);
    }
}
