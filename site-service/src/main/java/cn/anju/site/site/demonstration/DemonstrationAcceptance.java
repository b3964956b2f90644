package cn.anju.site.site.demonstration;

import cn.anju.kit.ledger.LedgerFields;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Acceptance 示范点验收 of a site as one of the demonstration sites of the county (clause 17, R22). */
@Embeddable
@Schema(description = "示范点验收 Acceptance of a site as a demonstration site (clause 17, R22)")
public record DemonstrationAcceptance(
        @NotBlank @Schema(title = "安置点代码", description = "site accepted", examples = "360732-S02")
        String siteCode,

        @NotNull @PastOrPresent @Schema(title = "验收日期", description = "day it was accepted", examples = "2022-03-28")
        LocalDate acceptedOn,

        @NotBlank
        @Pattern(regexp = "[a-z]+(-[a-z]+)*")
        @Size(max = 40)
        @Schema(title = "验收单位", description = "code of the bureau that accepted it", examples = "development-reform")
        String acceptedBy,

        @Size(max = 2000) @Schema(title = "验收意见", description = "what was found", examples = "基础设施完善，管护到位")
        String opinion)
        implements LedgerFields {}
