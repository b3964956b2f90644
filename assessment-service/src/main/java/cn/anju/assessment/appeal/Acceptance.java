package cn.anju.assessment.appeal;

import cn.anju.kit.step.StepRequest;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Accepts an appeal with the figures that count instead of those on record. */
@Schema(description = "采纳申诉 Accepts an appeal with the figures that count instead")
public record Acceptance(
        @NotNull
        @PositiveOrZero
        @Digits(integer = 9, fraction = 6)
        @Schema(title = "更正后分子", description = "of the month, if the appeal names one", examples = "1")
        BigDecimal numerator,

        @NotNull
        @PositiveOrZero
        @Digits(integer = 9, fraction = 6)
        @Schema(
                title = "更正后分母",
                description = "of the month, if the appeal names one; 0 if nothing was due",
                examples = "1")
        BigDecimal denominator,

        @NotBlank @Size(max = 1000) @Schema(title = "裁定意见", description = "why", examples = "签收单属实，予以更正")
        String decision)
        implements StepRequest {
    @Override
    public String note() {
        return decision;
    }
}
