package cn.anju.monitoring.household.change;

import cn.anju.kit.ledger.LedgerFields;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another member becomes the head of the household. */
@Schema(description = "变更户主 Household that gets another head")
public record HeadChange(
        @NotNull
        @PastOrPresent
        @Schema(title = "生效日期", description = "first day of the new head", examples = "2022-06-01")
        LocalDate effectiveOn,

        @NotEmpty
        @Size(max = 30)
        @Schema(title = "成员关系", description = "every member with its relation to the new head")
        List<@NotNull @Valid MemberRole> members,

        @Size(max = 200) @Schema(title = "变动原因", description = "why", examples = "原户主去世")
        String reason)
        implements LedgerFields {}
