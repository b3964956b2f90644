package cn.anju.assessment.countyrecord;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.standard.Money;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the county itself does for the work 县级工作记录 (clauses 27, 28 and 30; R33, R35, R36, R39): a training of its officers, money
 * that it sets aside in a year, a case study of what went well. The papers are attached.
 */
@Embeddable
@Schema(description = "县级工作记录 What the county itself does (clauses 27, 28 and 30; R33, R35, R36, R39)")
public record CountyRecord(
        @Schema(
                title = "安置点代码",
                description = "site that it is about; of what concerns a region, none",
                examples = "360732-S01")
        String siteCode,

        @Schema(
                title = "区划代码",
                description = "county or township that it is about; of what concerns a site, none",
                examples = "360732000000")
        String regionCode,

        @NotNull
        @PastOrPresent
        @Schema(
                title = "日期",
                description = "day of the training, of the appropriation, or on which the case study was handed in",
                examples = "2022-05-18")
        LocalDate heldOn,

        @NotNull @Enumerated(EnumType.STRING) @Schema(title = "记录类别", description = "what it is", examples = "TRAINING")
        Kind kind,

        @NotBlank
        @Size(max = 200)
        @Schema(title = "标题", description = "what it is called", examples = "易地搬迁后续扶持系统干部培训班")
        String title,

        @Positive @Max(100_000) @Schema(title = "参训人数", description = "officers who took part; of a training only")
        Integer participants,

        @Min(2016) @Max(2100) @Schema(title = "预算年度", description = "budget year of an appropriation; of others, none")
        Integer year,

        @Enumerated(EnumType.STRING)
        @Schema(title = "资金用途", description = "what an appropriation is for; of others, none")
        Purpose purpose,

        @Positive
        @Digits(integer = 12, fraction = 2)
        @Schema(title = "金额（元）", description = "yuan of an appropriation; of others, none")
        BigDecimal amount,

        @Size(max = 2000) @Schema(title = "内容摘要", description = "what it is about", examples = "学习后续扶持政策和台账填报")
        String summary)
        implements LedgerFields {

    public CountyRecord {
        amount = Money.yuan(amount);
    }

    /** What a record of the county is. */
    @Term(value = "县级记录类别", clause = "27, 28, 30; R33, R35, R39")
    @Schema(name = "CountyRecordKind")
    public enum Kind {
        @Term(value = "系统干部培训", en = "Training of the county's officers")
        TRAINING,

        @Term(value = "资金列支", en = "Appropriation")
        APPROPRIATION,

        @Term(value = "典型经验", en = "Case study")
        CASE_STUDY
    }

    /** What the county sets money aside for. */
    @Term(value = "资金用途", clause = "28; R35, R36")
    @Schema(name = "AppropriationPurpose")
    public enum Purpose {
        @Term(value = "后续扶持专项资金", en = "Fund for follow-up support")
        SUPPORT_FUND,

        @Term(value = "专职管理人员工资福利", en = "Pay of full-time staff")
        STAFF_PAY
    }

    /** An appropriation says of which year it is, for what and how much; nothing else does. */
    @Override
    public void check(Checks checks) {
        boolean appropriation = kind == Kind.APPROPRIATION;
        belongs(checks, "year", year, appropriation);
        belongs(checks, "purpose", purpose, appropriation);
        belongs(checks, "amount", amount, appropriation);
        checks.require(participants == null || kind == Kind.TRAINING, "participants", "of-another-kind");
        checks.require(siteCode == null || kind == Kind.CASE_STUDY, "siteCode", "of-another-kind");
    }

    private static void belongs(Checks checks, String field, Object value, boolean appropriation) {
        if (appropriation) {
            checks.require(value != null, field, "required");
        } else {
            checks.require(value == null, field, "of-another-kind");
        }
    }
}
