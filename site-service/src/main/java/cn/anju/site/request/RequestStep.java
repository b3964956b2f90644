package cn.anju.site.request;

import cn.anju.kit.step.StepRequest;
import cn.anju.site.request.PublicRequest.Satisfaction;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is done with a request of residents 诉求办理, with what the step needs. */
@Schema(description = "诉求办理 Step of a request of residents")
public record RequestStep(
        @NotNull @Schema(title = "步骤", description = "one of the allowed transitions", examples = "ANSWER")
        RequestAction action,

        @PastOrPresent
        @Schema(
                title = "办理日期",
                description = "day it happened, not before the step before; the day of recording if not given",
                examples = "2022-03-12")
        LocalDate on,

        @Size(max = 100) @Schema(title = "办理人", description = "who did it", examples = "陈静")
        String by,

        @Size(max = 100)
        @Schema(title = "责任人", description = "who sees to it; ACCEPT needs this or a bureau", examples = "陈静（社区专干）")
        String owner,

        @Pattern(regexp = "[a-z]+(-[a-z]+)*")
        @Size(max = 40)
        @Schema(title = "责任部门", description = "code of the bureau that sees to it", examples = "housing")
        String bureau,

        @Size(max = 2000)
        @Schema(
                title = "说明",
                description = "the answer of ANSWER; for REOPEN, what is still asked for",
                examples = "灯具已更换")
        String note,

        @Schema(
                title = "满意度",
                description = "what the residents think of the answer, with RESOLVE",
                examples = "SATISFIED")
        Satisfaction satisfaction)
        implements StepRequest {}
