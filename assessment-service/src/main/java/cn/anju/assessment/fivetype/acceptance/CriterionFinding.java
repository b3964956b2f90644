package cn.anju.assessment.fivetype.acceptance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an inspector found about one criterion 现场认定. */
@Schema(name = "FiveTypeFinding", description = "现场认定 What an inspector found about one criterion")
public record CriterionFinding(
        @NotBlank @Size(max = 60) @Schema(title = "创建标准", description = "id of the criterion", examples = "look")
        String criterion,

        @NotNull @Schema(title = "是否达标", description = "whether it is met", examples = "true")
        Boolean met,

        @NotBlank @Size(max = 500) @Schema(title = "情况", description = "what was seen", examples = "房前屋后整洁，外观协调")
        String note) {}
