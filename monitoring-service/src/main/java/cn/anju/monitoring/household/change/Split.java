package cn.anju.monitoring.household.change;

import cn.anju.kit.ledger.LedgerFields;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some members of a household make one of their own, at the same place. */
@Schema(description = "分户 Members who make a household of their own")
public record Split(
        @NotNull
        @PastOrPresent
        @Schema(title = "生效日期", description = "first day of the new household", examples = "2022-06-01")
        LocalDate effectiveOn,

        @NotBlank
        @Pattern(regexp = "[A-Za-z0-9-]{1,40}")
        @Schema(title = "户代码", description = "code of the new household", examples = "XG-S01-001-2")
        String code,

        @NotEmpty
        @Size(max = 30)
        @Schema(title = "分出成员", description = "those who go, with their relation to the head of the new household")
        List<@NotNull @Valid MemberRole> members,

        @Size(max = 200) @Schema(title = "变动原因", description = "why", examples = "长子成家")
        String reason)
        implements LedgerFields {}
