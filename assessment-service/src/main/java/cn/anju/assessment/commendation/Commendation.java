package cn.anju.assessment.commendation;

import cn.anju.kit.ledger.LedgerFields;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Commendation of a site for a published quarter 表彰 (clause 29, R37). */
@Embeddable
@Schema(description = "表彰 Commendation of a site for a published quarter (clause 29; R37)")
public record Commendation(
        @NotBlank @Schema(title = "安置点代码", description = "site that is commended", examples = "360732-S01")
        String siteCode,

        @NotNull @PastOrPresent @Schema(title = "表彰日期", description = "day of it", examples = "2022-04-28")
        LocalDate awardedOn,

        @NotNull
        @Pattern(regexp = "[0-9]{4}-Q[1-4]")
        @Schema(title = "考核季度", description = "published quarter that it is for", examples = "2022-Q1")
        String period,

        @NotBlank @Size(max = 100) @Schema(title = "荣誉名称", description = "what it is called", examples = "季度先进安置点")
        String honour,

        @NotBlank
        @Size(max = 1000)
        @Schema(title = "表彰事由", description = "what it is for", examples = "点长调研到位，就业帮扶成效明显")
        String reason)
        implements LedgerFields {}
