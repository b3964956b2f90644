package cn.anju.monitoring.seasonal;

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

/**
 * Time for which a household goes back to farm at its old place 季节性返回迁出地, registered at the site; it signs a
 * commitment to live in a safe dwelling there, and those who have not are found by R30 (clause 22).
 */
@Embeddable
@Schema(description = "季节性返回 Time for which a household goes back to farm (clause 22, R30)")
public record SeasonalReturn(
        @NotNull
        @RefersTo("monitoring.household")
        @Schema(title = "户编号", description = "household that goes", examples = "7b7c2ad0-3f6c-4a59-9f0e-5f1d4f0c8a11")
        UUID householdId,

        @Schema(
                title = "安置点代码",
                description = "site of the household; of a scattered one, none",
                examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "region of a scattered household; of one at a site, none")
        String regionCode,

        @NotNull @Schema(title = "离开日期", description = "day it leaves the site", examples = "2022-03-10")
        LocalDate leftOn,

        @PastOrPresent
        @Schema(title = "返回日期", description = "day it was back; none while it is away", examples = "2022-06-20")
        LocalDate returnedOn,

        @PastOrPresent
        @Schema(
                title = "承诺书签订日期",
                description = "day it signed that it lives in a safe dwelling there; none before it has",
                examples = "2022-03-08")
        LocalDate commitmentSignedOn,

        @Size(max = 200) @Schema(title = "返回事由", description = "what it farms there", examples = "种植早稻")
        String purpose,

        @Size(max = 200)
        @Schema(title = "居住地点", description = "safe dwelling that it lives in there", examples = "亲属安全住房")
        String lodging)
        implements LedgerFields {

    @Override
    public void check(Checks checks) {
        checks.notBefore("returnedOn", returnedOn, "leftOn", leftOn);
    }
}
