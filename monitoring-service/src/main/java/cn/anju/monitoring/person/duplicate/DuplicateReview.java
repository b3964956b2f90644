package cn.anju.monitoring.person.duplicate;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Decision whether two entries of the register are one person 疑似重复人员核查. Its ids are no references: it must not keep the
 * surplus entry from being voided.
 */
@Embeddable
@Schema(description = "疑似重复核查 Decision whether two entries are one person, kept by the service (clause 27)")
public record DuplicateReview(
        @NotNull @Schema(title = "人员编号", description = "one entry")
        UUID personId,

        @NotNull @Schema(title = "另一人员编号", description = "the other entry")
        UUID otherPersonId,

        @Schema(
                title = "安置点代码",
                description = "site of the one entry; of a scattered one, none",
                examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "region of a scattered entry; of one at a site, none")
        String regionCode,

        @NotNull @Schema(title = "核查日期", description = "day of the decision", examples = "2022-03-18")
        LocalDate decidedOn,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "核查结论", description = "one person or two", examples = "DIFFERENT")
        Outcome outcome,

        @NotBlank @Size(max = 500) @Schema(title = "核查依据", description = "why", examples = "入户查看户口簿，系同名二人")
        String reason)
        implements LedgerFields {

    /** Whether two entries are one person. */
    @Term(value = "疑似重复核查结论", clause = "27")
    public enum Outcome {
        @Term("同一人")
        SAME,

        @Term("不是同一人")
        DIFFERENT
    }
}
