package cn.anju.assessment.supervision;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.reference.RefersTo;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Points that a finding of supervision gives a site or takes from it 督导加减分, on its total of the quarter. How much of all of
 * them together counts is up to the scheme.
 */
@Embeddable
@Schema(description = "督导加减分 Points that a finding of supervision gives or takes in a quarter (clause 29)")
public record Adjustment(
        @NotNull @RefersTo("assessment.supervision") @Schema(title = "督导", description = "where it was found")
        UUID supervisionId,

        @NotBlank @Schema(title = "安置点代码", description = "site that was supervised", examples = "360732-S01")
        String siteCode,

        @NotNull @Schema(title = "督导日期", description = "day of the supervision", examples = "2022-03-18")
        LocalDate heldOn,

        @NotBlank @Schema(title = "考核季度", description = "quarter whose total it moves", examples = "2022-Q1")
        String period,

        @NotBlank @Schema(title = "情况", description = "what was found", examples = "楼道堆放杂物未清理")
        String finding,

        @NotNull @Schema(title = "加减分", description = "points; below zero where they are taken", examples = "-0.5")
        BigDecimal points)
        implements LedgerFields {}
