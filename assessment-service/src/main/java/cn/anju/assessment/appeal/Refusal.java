package cn.anju.assessment.appeal;

import cn.anju.kit.step.StepRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Refuses an appeal with a reason. */
@Schema(description = "驳回申诉 Refuses an appeal with a reason")
public record Refusal(
        @NotBlank @Size(max = 1000) @Schema(title = "裁定意见", description = "why", examples = "所附材料形成于季度之后")
        String decision)
        implements StepRequest {
    @Override
    public String note() {
        return decision;
    }
}
