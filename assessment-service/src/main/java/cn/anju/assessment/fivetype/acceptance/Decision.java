package cn.anju.assessment.fivetype.acceptance;

import cn.anju.kit.step.StepRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The county accepts a site, or returns it to be completed. */
@Schema(name = "FiveTypeDecision", description = "验收结论 The county accepts the site or returns it")
public record Decision(
        @NotNull @PastOrPresent @Schema(title = "验收结论日期", description = "day of the decision", examples = "2022-10-28")
        LocalDate decidedOn,

        @NotBlank @Size(max = 1000) @Schema(title = "验收意见", description = "why", examples = "对照清单验收合格")
        String verdict)
        implements StepRequest {
    @Override
    public LocalDate on() {
        return decidedOn;
    }

    @Override
    public String note() {
        return verdict;
    }
}
