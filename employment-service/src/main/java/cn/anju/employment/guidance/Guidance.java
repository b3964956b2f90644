package cn.anju.employment.guidance;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Advice given to a labourer 职业指导, first part of the service standard "1 guidance, 3 jobs, 1 training" (clause 13). */
@Embeddable
@Schema(description = "职业指导 Advice given to a labourer (clause 13)")
public record Guidance(
        @NotNull @RefersTo("employment.labourer") @Schema(title = "劳动力", description = "who was advised")
        UUID labourerId,

        @Schema(
                title = "安置点代码",
                description = "site of the labourer; of a scattered one, none",
                examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "region of a scattered labourer; of one at a site, none")
        String regionCode,

        @NotNull @PastOrPresent @Schema(title = "指导日期", description = "day of the talk", examples = "2022-03-05")
        LocalDate guidedOn,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "指导类别", description = "what it was about", examples = "CAREER")
        Kind kind,

        @Size(max = 50) @Schema(title = "指导单位", description = "station or unit that gave it", examples = "就业服务站")
        String adviser,

        @Size(max = 1000) @Schema(title = "指导内容", description = "what was agreed", examples = "建议参加电工培训")
        String content)
        implements LedgerFields {

    /** What the advice is about. */
    @Term(value = "指导类别", clause = "13")
    public enum Kind {
        @Term("求职指导")
        CAREER,

        @Term("政策咨询")
        POLICY,

        @Term("创业指导")
        STARTUP
    }
}
