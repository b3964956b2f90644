package cn.anju.site.party;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Admission of a resident to the party 发展党员; sites of 200 residents admit one or more a year (clause 3, R06). The year is that
 * of the admission on probation.
 */
@Embeddable
@Schema(description = "发展党员 Admission of a resident to the party (clause 3, R06)")
public record PartyAdmission(
        @NotBlank @Schema(title = "安置点代码", description = "site of the resident", examples = "360732-S01")
        String siteCode,

        @NotNull
        @PastOrPresent
        @Schema(title = "接收日期", description = "day of the admission on probation", examples = "2022-06-28")
        LocalDate admittedOn,

        @RefersTo("site.party-organization")
        @Schema(title = "党组织", description = "branch or group of the site; none where it is the village's")
        UUID organizationId,

        @RefersTo("monitoring.person") @Schema(title = "搬迁群众", description = "resident who was admitted")
        UUID personId,

        @PastOrPresent @Schema(title = "转正日期", description = "day of full membership; none before")
        LocalDate fullMemberOn,

        @Size(max = 200) @Schema(title = "备注", description = "what else is to be known", examples = "致富带头人")
        String note)
        implements LedgerFields {

    @Override
    public void check(Checks checks) {
        checks.require(
                fullMemberOn == null || fullMemberOn.isAfter(admittedOn),
                "fullMemberOn",
                "not-after",
                "接收日期",
                "admittedOn");
    }
}
