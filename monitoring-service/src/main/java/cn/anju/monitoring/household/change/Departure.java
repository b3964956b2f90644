package cn.anju.monitoring.household.change;

import cn.anju.kit.ledger.LedgerFields;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A household leaves for good, with all its members. */
@Schema(description = "整户迁离 Household that leaves with all its members")
public record Departure(
        @NotNull
        @PastOrPresent
        @Schema(title = "生效日期", description = "day after the last day here", examples = "2022-06-01")
        LocalDate effectiveOn,

        @NotBlank @Size(max = 200) @Schema(title = "变动原因", description = "why", examples = "购房迁往外县")
        String reason)
        implements LedgerFields {}
