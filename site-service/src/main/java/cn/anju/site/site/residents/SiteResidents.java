package cn.anju.site.site.residents;

import cn.anju.kit.ledger.LedgerFields;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many people live at a site 安置人口 from a day on, until the next count. By it the plan says what the site needs: 200 and
 * 800 residents are its thresholds (clauses 2, 3, 9, 10 and 19).
 */
@Embeddable
@Schema(description = "安置人口 Residents of a site from a day on, until the next count (clauses 2, 3, 9, 10 and 19)")
public record SiteResidents(
        @NotBlank @Schema(title = "安置点代码", description = "site that is counted", examples = "360732-S01")
        String siteCode,

        @NotNull @Schema(title = "起始日期", description = "first day on which so many live there", examples = "2022-02-15")
        LocalDate from,

        @NotNull @PositiveOrZero @Schema(title = "安置人口", description = "people", examples = "326")
        Integer residents,

        @Size(max = 200)
        @Schema(title = "数据来源", description = "who counted, or what it is taken from", examples = "社区网格核查")
        String source)
        implements LedgerFields {}
