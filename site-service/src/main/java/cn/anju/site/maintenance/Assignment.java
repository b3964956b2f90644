package cn.anju.site.maintenance;

import cn.anju.kit.step.StepRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Gives a maintenance order 派单 to whoever is to do the work. */
@Schema(name = "MaintenanceAssignment", description = "派单 Who is to do the work")
public record Assignment(
        @NotBlank @Size(max = 100) @Schema(title = "维修单位", description = "who mends it", examples = "江背水电服务部")
        String contractor,

        @PastOrPresent @Schema(title = "派单日期", description = "today if not given", examples = "2022-03-09")
        LocalDate assignedOn,

        @Schema(title = "完成期限", description = "another deadline; the one it has if not given", examples = "2022-03-25")
        LocalDate dueOn)
        implements StepRequest {
    @Override
    public LocalDate on() {
        return assignedOn;
    }
}
