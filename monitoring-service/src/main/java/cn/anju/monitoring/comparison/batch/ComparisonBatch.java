package cn.anju.monitoring.comparison.batch;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.reference.RefersTo;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Batch 比对批次 of a bureau's data that was compared with the registered households (clause 4, R07); its figures come when
 * the comparison is done. Of people who are in no household nothing is kept.
 */
@Embeddable
@Schema(description = "比对批次 Batch of a bureau's data that was compared (clause 4, R07)")
public record ComparisonBatch(
        @NotNull
        @RefersTo("monitoring.comparison-source")
        @Schema(
                title = "比对来源",
                description = "source that the data are from",
                examples = "0f0f7c52-6a3b-4f0e-8a53-8c6a4b0f9d21")
        UUID sourceId,

        @Schema(title = "区划代码", description = "region of the source", examples = "360732000000")
        String regionCode,

        @NotNull
        @PastOrPresent
        @Schema(title = "数据日期", description = "day as of which the data are", examples = "2022-03-20")
        LocalDate asOf,

        @NotNull @PastOrPresent @Schema(title = "报送日期", description = "day it was submitted", examples = "2022-03-24")
        LocalDate submittedOn,

        @NotNull @Schema(title = "规则版本", description = "version of the rule that was applied", examples = "1")
        Integer ruleVersion,

        @PositiveOrZero @Schema(title = "总行数", description = "rows of the file", examples = "20000")
        Integer rows,

        @PositiveOrZero
        @Schema(title = "匹配行数", description = "rows about members of registered households", examples = "8120")
        Integer matched,

        @PositiveOrZero @Schema(title = "预警数", description = "warnings that it raised", examples = "37")
        Integer warnings,

        @PositiveOrZero @Schema(title = "问题行数", description = "rows that could not be used", examples = "12")
        Integer unusable)
        implements LedgerFields {

    /** The same once it is compared. */
    ComparisonBatch counted(Figures figures) {
        return new ComparisonBatch(
                sourceId,
                regionCode,
                asOf,
                submittedOn,
                ruleVersion,
                figures.rows(),
                figures.matched(),
                figures.warnings(),
                figures.unusable());
    }

    /** What came of a batch. */
    public record Figures(int rows, int matched, int warnings, int unusable) {}
}
