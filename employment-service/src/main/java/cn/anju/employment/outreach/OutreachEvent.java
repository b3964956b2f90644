package cn.anju.employment.outreach;

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

/** Jobs brought to a site or into homes 送岗进点、送岗入户 (clause 12). */
@Embeddable
@Schema(description = "送岗活动 Jobs brought to a site or into homes (clause 12)")
public record OutreachEvent(
        @NotBlank @Schema(title = "安置点代码", description = "site that it was for", examples = "360732-S01")
        String siteCode,

        @NotNull @PastOrPresent @Schema(title = "活动日期", description = "day", examples = "2022-02-18")
        LocalDate heldOn,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "活动类别", description = "to the site or into homes", examples = "JOBS_TO_SITE")
        Kind kind,

        @PositiveOrZero @Schema(title = "参与企业数", description = "enterprises that took part", examples = "8")
        Integer enterprises,

        @PositiveOrZero @Schema(title = "提供岗位数", description = "jobs that were offered", examples = "120")
        Integer openings,

        @PositiveOrZero @Schema(title = "走访户数", description = "households that were visited", examples = "30")
        Integer households,

        @PositiveOrZero @Schema(title = "达成意向人数", description = "people who found an employer there", examples = "15")
        Integer placed,

        @Size(max = 500) @Schema(title = "活动情况", description = "what happened", examples = "春风行动送岗进点")
        String summary)
        implements LedgerFields {

    /** Where the jobs are brought to. */
    @Term(value = "送岗活动类别", clause = "12")
    @Schema(name = "OutreachEventKind")
    public enum Kind {
        @Term("送岗进点")
        JOBS_TO_SITE,

        @Term("送岗入户")
        JOBS_TO_HOME
    }
}
