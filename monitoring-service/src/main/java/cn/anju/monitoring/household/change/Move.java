package cn.anju.monitoring.household.change;

import cn.anju.kit.ledger.LedgerFields;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A household goes to live at another site, or scattered in a region. */
@Schema(description = "搬迁安置点 Household that moves with all its members")
public record Move(
        @NotNull @PastOrPresent @Schema(title = "生效日期", description = "first day there", examples = "2022-06-01")
        LocalDate effectiveOn,

        @Schema(
                title = "安置点代码",
                description = "site that it moves to; of a scattered one, none",
                examples = "360732-S02")
        String siteCode,

        @Schema(title = "区划代码", description = "region in which it lives scattered; at a site, none")
        String regionCode,

        @Size(max = 200) @Schema(title = "变动原因", description = "why", examples = "子女就学")
        String reason)
        implements LedgerFields {}
