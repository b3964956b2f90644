package cn.anju.site.hazard;

import cn.anju.kit.step.StepRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is done with a hazard 隐患办理, with what the step needs. */
@Schema(description = "隐患办理 Step of a hazard")
public record HazardStep(
        @NotNull @Schema(title = "步骤", description = "one of the allowed transitions", examples = "RECTIFY")
        HazardAction action,

        @PastOrPresent
        @Schema(
                title = "办理日期",
                description = "day it happened, not before the step before; the day of recording if not given",
                examples = "2022-03-12")
        LocalDate on,

        @Size(max = 100)
        @Schema(
                title = "办理人",
                description = "who did it; needed for RECTIFY and CLOSE, by two different people",
                examples = "刘文")
        String by,

        @Size(max = 100) @Schema(title = "责任人", description = "who is to see to it; needed for ASSIGN", examples = "刘文")
        String owner,

        @Size(max = 2000)
        @Schema(
                title = "说明",
                description = "what was done or found; needed for RECTIFY, SEND_BACK and REOPEN",
                examples = "已清理杂物并张贴提示")
        String note)
        implements StepRequest {}
