package cn.anju.site.visit;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Visit of a site leader 点长调研 to guide the work of a site; the plan wants two a month (clause 1, R02). */
@Embeddable
@Schema(description = "点长调研 Visit of a site leader (clause 1, R02)")
public record LeaderVisit(
        @NotBlank @Schema(title = "安置点代码", description = "site visited", examples = "360732-S01")
        String siteCode,

        @NotNull @PastOrPresent @Schema(title = "调研日期", description = "day of the visit", examples = "2022-03-10")
        LocalDate visitedOn,

        @RefersTo("site.site-leader") @Schema(title = "点长", description = "leader who came")
        UUID leaderId,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "事由", description = "what the visit was for", examples = "GUIDANCE")
        Purpose purpose,

        @Size(max = 2000) @Schema(title = "发现与要求", description = "what was found and asked for", examples = "督促整改消防通道")
        String findings)
        implements LedgerFields {

    /** What a visit is for. */
    @Term(value = "调研事由", clause = "1; R02")
    public enum Purpose {
        @Term("调研指导")
        GUIDANCE,

        @Term("协调解决问题")
        COORDINATION,

        @Term("入户走访")
        HOME_VISITS,

        @Term("安全检查")
        SAFETY,

        @Term("其他")
        OTHER
    }
}
