package cn.anju.site.dwelling.extension;

import cn.anju.kit.step.StepRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is done with an application to add a storey or build on 加层扩建办理, with what the step needs. */
@Schema(description = "加层扩建办理 Step of an application to add a storey or build on")
public record ExtensionStep(
        @NotNull @Schema(title = "步骤", description = "one of the allowed transitions", examples = "CHECK")
        ExtensionAction action,

        @PastOrPresent
        @Schema(
                title = "办理日期",
                description = "day it happened, not before the step before; the day of recording if not given",
                examples = "2022-03-12")
        LocalDate on,

        @Size(max = 100) @Schema(title = "办理人", description = "who did it", examples = "钟明")
        String by,

        @Size(max = 1000)
        @Schema(title = "说明", description = "what was found; the reasons of a refusal", examples = "现场核查符合规划")
        String note,

        @Schema(title = "两必须已落实", description = "what must be given is given; needed for CHECK", examples = "true")
        Boolean mustsMet,

        @Schema(title = "两严禁未触犯", description = "what is forbidden is left alone; needed for CHECK", examples = "true")
        Boolean bansKept,

        @Schema(title = "两确保已落实", description = "what must be ensured is ensured; needed for CHECK", examples = "true")
        Boolean assurancesGiven)
        implements StepRequest {}
