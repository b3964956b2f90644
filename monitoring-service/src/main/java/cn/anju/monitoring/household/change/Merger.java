package cn.anju.monitoring.household.change;

import cn.anju.kit.ledger.LedgerFields;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A household takes in all members of another one, which is no more. */
@Schema(description = "并户 Household that takes in another one")
public record Merger(
        @NotNull @PastOrPresent @Schema(title = "生效日期", description = "first day together", examples = "2022-06-01")
        LocalDate effectiveOn,

        @NotNull
        @Schema(
                title = "并入户编号",
                description = "household that is taken in",
                examples = "9b1f0e5e-6a3b-4a59-9f0e-8c6a4b0f9d21")
        UUID otherHouseholdId,

        @Size(max = 30)
        @Schema(title = "成员关系", description = "relation of those who come to the head; of others it is not known yet")
        List<@NotNull @Valid MemberRole> members,

        @Size(max = 200) @Schema(title = "变动原因", description = "why", examples = "赡养老人")
        String reason)
        implements LedgerFields {

    public Merger {
        members = members == null ? List.of() : members;
    }
}
