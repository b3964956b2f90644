package cn.anju.employment.workshop.stop;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Time in which a workshop rests for a season 季节性停工; it is no failure (clause 15). */
@Embeddable
@Schema(description = "季节性停工 Time in which a workshop rests for a season (clause 15)")
public record WorkshopStop(
        @NotNull @RefersTo("employment.workshop") @Schema(title = "帮扶车间", description = "which rests")
        UUID workshopId,

        @Schema(
                title = "安置点代码",
                description = "site of the workshop; taken from there if left out",
                examples = "360732-S01")
        String siteCode,

        @NotNull @Schema(title = "停工日期", description = "first day", examples = "2022-07-01")
        LocalDate from,

        @Schema(title = "复工日期", description = "day on which work begins again", examples = "2022-09-01")
        LocalDate to,

        @NotBlank @Size(max = 200) @Schema(title = "停工原因", description = "why it rests", examples = "农忙季节")
        String reason)
        implements LedgerFields {

    @Override
    public void check(Checks checks) {
        checks.endsAfterStart(from, to);
    }
}
