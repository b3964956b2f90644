package cn.anju.site.inspection;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Safety inspection of a site 安全排查; each month one of every kind is due (clause 20, R26). */
@Embeddable
@Schema(description = "安全排查 Safety inspection of a site (clause 20, R26)")
public record Inspection(
        @NotBlank @Schema(title = "安置点代码", description = "site inspected", examples = "360732-S01")
        String siteCode,

        @NotNull @PastOrPresent @Schema(title = "排查日期", description = "day of the inspection", examples = "2022-03-08")
        LocalDate inspectedOn,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "排查类别", description = "what was inspected for", examples = "FIRE")
        Kind kind,

        @NotBlank @Size(max = 100) @Schema(title = "排查人", description = "who inspected", examples = "钟明")
        String inspector,

        @Size(max = 2000) @Schema(title = "排查情况", description = "what was found", examples = "消防通道畅通，灭火器在有效期内")
        String findings)
        implements LedgerFields {

    /** The three dangers that are inspected for. */
    @Term(value = "排查类别", clause = "20; R26")
    public enum Kind {
        @Term("地质灾害排查")
        GEOLOGICAL,

        @Term("住房安全排查")
        HOUSING,

        @Term("消防安全排查")
        FIRE
    }
}
