package cn.anju.site.bureau;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bureau 责任单位 that the plan gives tasks to (annex 1); reference data with validity. */
@Embeddable
@Schema(description = "责任单位 Bureau that the plan gives tasks to (annex 1)")
public record Bureau(
        @NotBlank
        @Pattern(regexp = "[a-z]+(-[a-z]+)*")
        @Size(max = 40)
        @Schema(title = "单位代码", description = "code in tokens, warnings and task lists", examples = "civil-affairs")
        String code,

        @NotBlank @Size(max = 100) @Schema(title = "单位名称", description = "name in the plan", examples = "县民政局")
        String name,

        @NotBlank
        @Size(max = 200)
        @Schema(title = "英文名称", description = "name in English", examples = "County Civil Affairs Bureau")
        String nameEn,

        @NotNull @Schema(title = "启用日期", description = "first day of validity", examples = "2022-01-01")
        LocalDate from,

        @Schema(title = "停用日期", description = "day after the last day of validity")
        LocalDate to)
        implements LedgerFields {

    @Override
    public void check(Checks checks) {
        checks.endsAfterStart(from, to);
    }
}
