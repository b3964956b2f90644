package cn.anju.site.maintenance;

import cn.anju.kit.standard.Money;
import cn.anju.kit.step.StepRequest;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tells that the work of a maintenance order is done 完工. */
@Schema(name = "MaintenanceCompletion", description = "完工 The work is done")
public record Completion(
        @PastOrPresent
        @Schema(title = "完工日期", description = "day the work was done; today if not given", examples = "2022-03-18")
        LocalDate completedOn,

        @PositiveOrZero
        @Digits(integer = 8, fraction = 2)
        @Schema(title = "维修费用", description = "yuan", examples = "360.00")
        BigDecimal cost,

        @NotBlank @Size(max = 2000) @Schema(title = "维修情况", description = "what was done", examples = "更换灯具 3 套")
        String result)
        implements StepRequest {

    public Completion {
        cost = Money.yuan(cost);
    }

    @Override
    public LocalDate on() {
        return completedOn;
    }

    @Override
    public String note() {
        return result;
    }
}
