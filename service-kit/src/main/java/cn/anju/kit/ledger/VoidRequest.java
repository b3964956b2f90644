package cn.anju.kit.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a record is voided. */
public record VoidRequest(
        @NotBlank
        @Size(max = 500)
        @Schema(title = "作废原因", description = "why the record does not count", examples = "重复录入")
        String reason)
        implements LedgerFields {}
