package cn.anju.assessment.quarter;

import cn.anju.kit.ledger.LedgerFields;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Has a published quarter revised. */
@Schema(description = "修订通报 Has a published quarter revised")
public record RevisionOrder(
        @NotBlank
        @Size(max = 500)
        @Schema(title = "修订原因", description = "why, for all to read", examples = "补录3月点长调研记录")
        String reason)
        implements LedgerFields {}
