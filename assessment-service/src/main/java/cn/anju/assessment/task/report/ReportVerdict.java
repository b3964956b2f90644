package cn.anju.assessment.task.report;

import cn.anju.kit.step.StepRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The county has looked at a report. */
@Schema(description = "审核意见 The county's verdict on a report")
public record ReportVerdict(
        @NotNull @PastOrPresent @Schema(title = "审核日期", description = "day of the verdict", examples = "2022-03-30")
        LocalDate decidedOn,

        @NotBlank @Size(max = 1000) @Schema(title = "审核意见", description = "what was found", examples = "佐证齐全，予以认定")
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
