package cn.anju.employment.code;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Employment code 就业码 that is issued to a labourer, to be shown where services or jobs are offered (clause 25). */
@Embeddable
@Schema(description = "就业码 Code that is issued to a labourer (clause 25)")
public record EmploymentCode(
        @NotNull @RefersTo("employment.labourer") @Schema(title = "劳动力", description = "to whom it is issued")
        UUID labourerId,

        @Schema(
                title = "安置点代码",
                description = "site of the labourer; of a scattered one, none",
                examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "region of a scattered labourer; of one at a site, none")
        String regionCode,

        @NotNull
        @PastOrPresent
        @Schema(title = "发码日期", description = "first day of its validity", examples = "2022-03-01")
        LocalDate issuedOn,

        @Schema(
                title = "有效期至",
                description = "last day of its validity; as configured if not given",
                examples = "2023-02-28")
        LocalDate expiresOn,

        @PastOrPresent @Schema(title = "撤销日期", description = "day from which on it is not valid any more")
        LocalDate revokedOn,

        @Size(max = 200) @Schema(title = "撤销原因", description = "why it was revoked", examples = "遗失补办")
        String revocation)
        implements LedgerFields {

    @Override
    public void check(Checks checks) {
        checks.notBefore("expiresOn", expiresOn, "issuedOn", issuedOn);
        checks.notBefore("revokedOn", revokedOn, "issuedOn", issuedOn);
    }

    /** What it is worth on a day. */
    CodeState state(LocalDate day) {
        if (revokedOn != null && !day.isBefore(revokedOn)) {
            return CodeState.REVOKED;
        }
        return day.isAfter(expiresOn) ? CodeState.EXPIRED : CodeState.VALID;
    }
}
