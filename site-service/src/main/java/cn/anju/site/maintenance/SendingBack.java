package cn.anju.site.maintenance;

import cn.anju.kit.step.StepRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sends a maintenance order back 退回 to whoever did the work, since it is not good yet. */
@Schema(name = "MaintenanceSendingBack", description = "退回 The work is not good yet")
public record SendingBack(
        @PastOrPresent @Schema(title = "退回日期", description = "today if not given", examples = "2022-03-20")
        LocalDate returnedOn,

        @NotBlank @Size(max = 500) @Schema(title = "退回原因", description = "what is not good", examples = "仍有 1 盏不亮")
        String reason)
        implements StepRequest {
    @Override
    public LocalDate on() {
        return returnedOn;
    }

    @Override
    public String note() {
        return reason;
    }
}
