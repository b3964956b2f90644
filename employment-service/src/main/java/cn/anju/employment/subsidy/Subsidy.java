package cn.anju.employment.subsidy;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.standard.Money;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Subsidy that somebody was granted for work or training 就业补贴 (clauses 12 and 15): travel, workshop, training and others. */
@Embeddable
@Schema(description = "就业补贴 Subsidy granted for work or training (clauses 12 and 15)")
public record Subsidy(
        @NotNull @RefersTo("employment.labourer") @Schema(title = "劳动力", description = "who gets it")
        UUID labourerId,

        @Schema(
                title = "安置点代码",
                description = "site of the labourer; of a scattered one, none",
                examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "region of a scattered labourer; of one at a site, none")
        String regionCode,

        @NotNull @PastOrPresent @Schema(title = "发放日期", description = "day of the grant", examples = "2022-03-10")
        LocalDate grantedOn,

        @Min(2000)
        @Max(2100)
        @Schema(
                title = "补贴年度",
                description = "calendar year that it is for; that of the grant if left out",
                examples = "2022")
        Integer year,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "补贴类别", description = "what it is for", examples = "TRAVEL")
        Kind kind,

        @Enumerated(EnumType.STRING)
        @Schema(title = "务工去向", description = "of a travel subsidy: where the work is", examples = "OUT_OF_PROVINCE")
        Destination destination,

        @Positive
        @Digits(integer = 8, fraction = 2)
        @Schema(
                title = "金额",
                description = "yuan; of a travel subsidy it follows from the destination and may be left out",
                examples = "600.00")
        BigDecimal amount,

        @RefersTo("employment.training")
        @Schema(title = "培训", description = "of a training subsidy: the training that was attended")
        UUID trainingId,

        @RefersTo("employment.workshop")
        @Schema(title = "帮扶车间", description = "of a workshop subsidy: where the work is")
        UUID workshopId,

        @Size(max = 200) @Schema(title = "备注", description = "what else is to be known", examples = "凭车票申领")
        String note)
        implements LedgerFields {

    /** What a subsidy is for. */
    @Term(value = "补贴类别", clause = "12, 15")
    @Schema(name = "SubsidyKind")
    public enum Kind {
        @Term("一次性交通补贴")
        TRAVEL,

        @Term("帮扶车间补贴")
        WORKSHOP,

        @Term("职业培训补贴")
        TRAINING,

        @Term("创业补贴")
        STARTUP,

        @Term("其他补贴")
        OTHER
    }

    /** Where somebody goes to work: outside of the county or of the province. */
    @Term(value = "务工去向", clause = "13")
    @Schema(name = "SubsidyDestination")
    public enum Destination {
        @Term("县外省内")
        PROVINCE,

        @Term("省外")
        OUT_OF_PROVINCE
    }

    public Subsidy {
        amount = Money.yuan(amount);
    }
}
