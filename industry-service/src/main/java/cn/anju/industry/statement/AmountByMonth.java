package cn.anju.industry.statement;

import cn.anju.kit.Bilingual;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of the statement of income: a class, what it brought or cost in each month of the year, and in the year before. */
@Schema(description = "收支项目 A class with its months; yuan")
public record AmountByMonth(
        @Schema(description = "income or expense class", examples = "LEASING")
        String code,

        Bilingual name,
        @Schema(description = "January to December") List<BigDecimal> months,

        @Schema(description = "the whole year", examples = "18000.00")
        BigDecimal total,

        @Schema(description = "the whole year before", examples = "15000.00")
        BigDecimal yearBefore) {}
