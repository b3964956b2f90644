package cn.anju.site.maintenance;

import cn.anju.kit.step.StepRequest;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Finds the work of a maintenance order good 验收. */
@Schema(name = "MaintenanceAcceptance", description = "验收 The work is good")
public record Acceptance(
        @PastOrPresent @Schema(title = "验收日期", description = "today if not given", examples = "2022-03-20")
        LocalDate acceptedOn)
        implements StepRequest {
    @Override
    public LocalDate on() {
        return acceptedOn;
    }
}
