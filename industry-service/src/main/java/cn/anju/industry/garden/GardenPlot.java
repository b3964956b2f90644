package cn.anju.industry.garden;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/**
 * Land near a site that is made a garden for its families 微田园 (clause 7, R13), in mu. Whoever has an allotment in it is among
 * its families; families may be named before their part is measured.
 */
@Embeddable
@Schema(description = "微田园 Land near a site that is made a garden for its families (clause 7, R13)")
public record GardenPlot(
        @NotBlank @Schema(title = "安置点代码", description = "site whose families use it", examples = "360732-S01")
        String siteCode,

        @NotNull @Schema(title = "起始日期", description = "first day of use", examples = "2022-03-01")
        LocalDate from,

        @Schema(title = "截止日期", description = "day after the last day of use", examples = "2032-03-01")
        LocalDate to,

        @Size(max = 100) @Schema(title = "名称", description = "which one it is", examples = "东侧菜园")
        String name,

        @Enumerated(EnumType.STRING)
        @Schema(title = "园地类别", description = "which of the two the plan names", examples = "MICRO_FIELD")
        Kind kind,

        @NotNull
        @DecimalMin("0.01")
        @Digits(integer = 5, fraction = 2)
        @Schema(title = "面积（亩）", description = "area in mu", examples = "12.5")
        BigDecimal areaMu,

        @Size(max = 500)
        @UniqueElements
        @RefersTo("monitoring.household")
        @Schema(title = "使用户", description = "families that use it; an allotment adds its family")
        List<@NotNull UUID> householdIds,

        @Size(max = 100)
        @Schema(title = "土地来源", description = "from whom the land was taken over", examples = "长竹村流转土地")
        String landowner)
        implements LedgerFields {

    /** Small fields 微田园 and small vegetable gardens 小微菜园. */
    @Term(value = "园地类别", clause = "7; R13")
    @Schema(name = "GardenPlotKind")
    public enum Kind {
        @Term("微田园")
        MICRO_FIELD,

        @Term("小微菜园")
        VEGETABLE_GARDEN
    }

    @Override
    public void check(Checks checks) {
        checks.endsAfterStart(from, to);
    }
}
