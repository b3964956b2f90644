package cn.anju.assessment.watch;

import cn.anju.kit.step.StepRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The site reports that what was demanded is mended. */
@Schema(description = "整改报告 The site reports what it has mended")
public record Rectification(
        @NotNull @PastOrPresent @Schema(title = "整改报告日期", description = "day of the report", examples = "2022-05-20")
        LocalDate reportedOn,

        @NotBlank @Size(max = 2000) @Schema(title = "整改情况", description = "what was done", examples = "3处隐患已整改并复查")
        String report)
        implements StepRequest {
    @Override
    public LocalDate on() {
        return reportedOn;
    }

    @Override
    public String note() {
        return report;
    }
}
