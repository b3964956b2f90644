package cn.anju.assessment.fivetype.acceptance;

import cn.anju.kit.step.StepRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The county has been at the site and says what it found: about each criterion that no ledger can tell, others as needed. */
@Schema(name = "FiveTypeInspection", description = "现场验收 What the county found at the site, criterion by criterion")
public record SiteInspection(
        @NotNull
        @PastOrPresent
        @Schema(title = "现场验收日期", description = "day of the inspection", examples = "2022-10-20")
        LocalDate inspectedOn,

        @NotBlank @Size(max = 100) @Schema(title = "验收组", description = "who inspected", examples = "县五型创建验收组")
        String inspector,

        @NotNull
        @Size(max = 50)
        @Schema(
                title = "现场认定",
                description = "what was found, by criterion",
                examples = "[{\"criterion\":\"look\",\"met\":true,\"note\":\"外观协调\"}]")
        List<@NotNull @Valid CriterionFinding> findings)
        implements StepRequest {
    @Override
    public LocalDate on() {
        return inspectedOn;
    }

    @Override
    public String by() {
        return inspector;
    }
}
