package cn.anju.site.campaign;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Environment campaign at a site 人居环境整治; one a month is due (clause 18, R23). */
@Embeddable
@Schema(description = "人居环境整治 Environment campaign at a site (clause 18, R23)")
public record EnvironmentCampaign(
        @NotBlank @Schema(title = "安置点代码", description = "site cleaned up", examples = "360732-S01")
        String siteCode,

        @NotNull @PastOrPresent @Schema(title = "整治日期", description = "day it was held", examples = "2022-03-12")
        LocalDate heldOn,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "整治类别", description = "what was dealt with", examples = "CLEANING")
        Kind kind,

        @PositiveOrZero @Schema(title = "参与人数", description = "people who took part", examples = "36")
        Integer participants,

        @Size(max = 2000) @Schema(title = "整治情况", description = "what was done", examples = "清理楼前杂物和排水沟")
        String summary)
        implements LedgerFields {

    /** What a campaign deals with. */
    @Term(value = "整治类别", clause = "18; R23")
    public enum Kind {
        @Term("人居环境整治")
        CLEANING,

        @Term("生活垃圾治理")
        WASTE,

        @Term("污水治理")
        SEWAGE
    }
}
