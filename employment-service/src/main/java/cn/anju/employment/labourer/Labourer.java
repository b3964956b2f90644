package cn.anju.employment.labourer;

import cn.anju.employment.employment.Employment.Channel;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.standard.Money;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** Person in the labour register of the relocated households 搬迁劳动力 (clause 13). */
@Embeddable
@Schema(description = "搬迁劳动力 Person in the labour register (clause 13)")
public record Labourer(
        @NotNull @RefersTo("monitoring.person") @Schema(title = "人员编号", description = "who it is")
        UUID personId,

        @NotNull @RefersTo("monitoring.household") @Schema(title = "户编号", description = "household of the person")
        UUID householdId,

        @Schema(
                title = "安置点代码",
                description = "site of the household; of a scattered one, none",
                examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "region of a scattered household; of one at a site, none")
        String regionCode,

        @NotNull @Schema(title = "建档日期", description = "first day in the register", examples = "2021-03-01")
        LocalDate from,

        @Schema(title = "截止日期", description = "day after the last day in the register", examples = "2022-06-01")
        LocalDate to,

        @NotNull @Schema(title = "有就业能力", description = "able to work", examples = "true")
        Boolean able,

        @NotNull @Schema(title = "有就业意愿", description = "wants to work", examples = "true")
        Boolean willing,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "劳动能力", description = "what work the person can do", examples = "ORDINARY")
        LabourClass labourClass,

        @Size(max = 20)
        @UniqueElements
        @Schema(title = "技能", description = "skills and certificates", examples = "[\"电工\"]")
        List<@NotBlank @Size(max = 50) String> skills,

        @Size(max = 200) @Schema(title = "求职意向", description = "work or place preferred", examples = "本县")
        String preferredWork,

        @Enumerated(EnumType.STRING)
        @Schema(title = "意向渠道", description = "where or how the person wants to work", examples = "COUNTY")
        Channel wishedChannel,

        @PositiveOrZero
        @Digits(integer = 8, fraction = 2)
        @Schema(title = "期望月薪", description = "yuan a month, at least", examples = "3500.00")
        BigDecimal wishedPay,

        @Enumerated(EnumType.STRING)
        @Schema(title = "可接受距离", description = "how far away the person would work, at most", examples = "COUNTY")
        DistanceClass furthest)
        implements LedgerFields {

    public Labourer {
        wishedPay = Money.yuan(wishedPay);
    }

    /** What work someone can do; WEAK is weak or half labour 弱/半劳动力. */
    @Term(value = "劳动力类别", clause = "13")
    public enum LabourClass {
        @Term("技能劳动力")
        SKILLED,

        @Term("普通劳动力")
        ORDINARY,

        @Term("弱劳动力或半劳动力")
        WEAK,

        @Term("丧失劳动力")
        LOST,

        @Term("无劳动力")
        NONE
    }

    @Override
    public void check(Checks checks) {
        checks.endsAfterStart(from, to);
    }
}
