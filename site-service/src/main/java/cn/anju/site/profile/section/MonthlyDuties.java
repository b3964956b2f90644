package cn.anju.site.profile.section;

import cn.anju.kit.Bilingual;
import cn.anju.kit.duty.DutyState;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the ledgers of a site owe by the end of the running month. */
@Schema(name = "SiteProfileDuties", description = "what the ledgers owe by the end of this month, by deadline")
public record MonthlyDuties(@Schema(examples = "2022-03") String month, List<Duty> ledgers) {

    /** What one ledger owes. */
    @Schema(name = "SiteProfileDuty")
    public record Duty(
            @Schema(description = "path of the ledger", examples = "/api/v1/site/inspections")
            String ledger,

            @Schema(description = "what is recorded there", examples = "安全排查")
            String name,

            @Schema(description = "what it owes, how often and until when")
            Bilingual cadence,

            @Schema(examples = "2022-03-31") LocalDate dueOn,
            @Schema(examples = "3") long due,
            @Schema(examples = "1") long missing,
            DutyState state) {}
}
