package cn.anju.industry.base;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Base of an industry 产业基地, which a site of 200 residents builds (clause 10, R14). */
@Embeddable
@Schema(description = "产业基地 Base of an industry (clause 10, R14)")
public record Base(
        @NotBlank @Schema(title = "安置点代码", description = "site that it belongs to", examples = "360732-S01")
        String siteCode,

        @NotNull @Schema(title = "起始日期", description = "first day in this state", examples = "2021-06-01")
        LocalDate from,

        @Schema(title = "截止日期", description = "day after the last day in this state", examples = "2022-11-01")
        LocalDate to,

        @RefersTo("industry.industry") @Schema(title = "产业", description = "industry that it serves")
        UUID industryId,

        @NotBlank @Size(max = 100) @Schema(title = "名称", description = "which one it is", examples = "油茶种植基地")
        String name,

        @NotNull @Schema(title = "是否共享基地", description = "shared by several sites or villages", examples = "true")
        Boolean shared,

        @NotNull @Schema(title = "是否运营", description = "built and in operation", examples = "true")
        Boolean operating,

        @DecimalMin("0.01")
        @Digits(integer = 7, fraction = 2)
        @Schema(title = "面积（亩）", description = "area in mu; 15 mu are a hectare", examples = "120.5")
        BigDecimal areaMu)
        implements LedgerFields {

    @Override
    public void check(Checks checks) {
        checks.endsAfterStart(from, to);
    }
}
