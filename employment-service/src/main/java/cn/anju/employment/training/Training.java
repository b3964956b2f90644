package cn.anju.employment.training;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** Training held at a site 培训; the plan wants a skills training at every site each year (clause 12, R17). */
@Embeddable
@Schema(description = "培训 Training held at a site (clause 12, R17)")
public record Training(
        @NotBlank @Schema(title = "安置点代码", description = "site where it was held", examples = "360732-S01")
        String siteCode,

        @NotNull @PastOrPresent @Schema(title = "培训日期", description = "first day", examples = "2022-03-08")
        LocalDate heldOn,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "培训类别", description = "what kind of training", examples = "SKILLS")
        Kind kind,

        @NotBlank @Size(max = 100) @Schema(title = "培训名称", description = "what was taught", examples = "电工初级")
        String title,

        @Positive @Schema(title = "天数", description = "how long it took", examples = "5")
        Integer days,

        @Size(max = 1000)
        @UniqueElements
        @RefersTo("employment.labourer")
        @Schema(title = "参训人员", description = "labourers who attended")
        List<@NotNull UUID> labourerIds)
        implements LedgerFields {

    /** Skills, start-up, or training ordered by an employer 订单式. */
    @Term(value = "培训类别", clause = "12; R17")
    public enum Kind {
        @Term("技能培训")
        SKILLS,

        @Term("创业培训")
        STARTUP,

        @Term("订单式培训")
        ORDERED
    }
}
