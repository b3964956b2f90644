package cn.anju.assessment.fivetype.acceptance;

import cn.anju.kit.step.StepRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The site reports that it has gone through the checklist itself. */
@Schema(description = "创建自查 The site has gone through its checklist itself")
public record SelfCheck(
        @NotNull @PastOrPresent @Schema(title = "自查日期", description = "day of the self-check", examples = "2022-10-10")
        LocalDate checkedOn,

        @NotBlank
        @Size(max = 2000)
        @Schema(title = "自查情况", description = "what the site reports", examples = "对照清单逐项自查，全部达标")
        String report)
        implements StepRequest {
    @Override
    public LocalDate on() {
        return checkedOn;
    }

    @Override
    public String note() {
        return report;
    }
}
