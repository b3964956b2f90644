package cn.anju.employment.training;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.standard.Money;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/**
 * Training held at a site 培训, with who attended and who got a certificate; the plan wants a skills training at every site each
 * year and encourages those that an enterprise orders for its posts (clause 12, R17).
 */
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
        List<@NotNull UUID> labourerIds,

        @Size(max = 1000)
        @UniqueElements
        @RefersTo("employment.labourer")
        @Schema(title = "取得证书人员", description = "of those who attended, labourers who got a certificate")
        List<@NotNull UUID> certifiedIds,

        @Size(max = 100) @Schema(title = "证书名称", description = "certificate that was given", examples = "电工初级证书")
        String certificate,

        @Size(max = 100)
        @Schema(
                title = "订单企业",
                description = "of a training to order: enterprise that ordered it and takes the people on",
                examples = "县工业园电子厂")
        String enterprise,

        @Schema(title = "定向定岗", description = "it is for certain posts of the enterprise", examples = "true")
        Boolean directed,

        @PositiveOrZero
        @Digits(integer = 8, fraction = 2)
        @Schema(title = "人均培训补贴", description = "yuan for each who attended", examples = "500.00")
        BigDecimal subsidyPerHead)
        implements LedgerFields {

    public Training {
        subsidyPerHead = Money.yuan(subsidyPerHead);
    }

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
