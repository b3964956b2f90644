package cn.anju.monitoring.person.duplicate;

import cn.anju.kit.ledger.LedgerFields;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer found out about two entries that look like one person. */
@Schema(description = "核查结论 Whether two entries are one person, and why")
public record DuplicateDecision(
        @NotNull @Schema(title = "核查结论", description = "one person or two", examples = "DIFFERENT")
        DuplicateReview.Outcome outcome,

        @NotBlank @Size(max = 500) @Schema(title = "核查依据", description = "why", examples = "入户查看户口簿，系同名二人")
        String reason)
        implements LedgerFields {}
