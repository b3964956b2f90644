package cn.anju.assessment.watch;

import cn.anju.kit.step.StepRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The county has looked at what a site reports to have mended. */
@Schema(description = "验收意见 The county's verdict on what a site reports to have mended")
public record Verdict(
        @NotNull @PastOrPresent @Schema(title = "验收日期", description = "day of the verdict", examples = "2022-05-25")
        LocalDate decidedOn,

        @NotBlank @Size(max = 1000) @Schema(title = "验收意见", description = "what was found", examples = "现场核查属实，同意摘牌")
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
