package cn.anju.industry.statement;

import cn.anju.kit.Bilingual;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of the balance sheet. */
@Schema(description = "资产负债表项目 A row of the balance sheet; yuan, negative where it lowers its side")
public record BalanceItem(
        @Schema(description = "account, or RETAINED for results that were not distributed", examples = "BANK")
        String code,

        Bilingual name,

        @Schema(description = "at the beginning of the year", examples = "20000.00")
        BigDecimal opening,

        @Schema(description = "at its end, or today while it lasts", examples = "26500.00")
        BigDecimal closing) {}
