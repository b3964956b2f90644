package cn.anju.assessment.supervision;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that supervision found at a site 督导发现, and the points that it gives or takes. */
@Schema(name = "SupervisionFinding", description = "督导发现 What was found and the points that it gives or takes")
public record Finding(
        @NotBlank @Size(max = 500) @Schema(title = "情况", description = "what was found", examples = "楼道堆放杂物未清理")
        String finding,

        @NotNull
        @Digits(integer = 2, fraction = 2)
        @Schema(
                title = "加减分",
                description = "points on the total of the quarter; below zero where something is amiss",
                examples = "-0.5")
        BigDecimal points) {

    public Finding {
        points = points == null || points.scale() <= 0 ? points : points.stripTrailingZeros();
    }
}
