package cn.anju.employment.posting;

import cn.anju.employment.employment.Employment.Channel;
import cn.anju.employment.labourer.DistanceClass;
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
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** Job made known to the residents of one or more sites 岗位信息发布 (clause 13, R19). */
@Embeddable
@Schema(description = "岗位信息 Job made known to sites (clause 13, R19)")
public record JobPosting(
        @NotEmpty
        @UniqueElements
        @Size(max = 1000)
        @Schema(title = "安置点代码", description = "sites that it was published to", examples = "[\"360732-S01\"]")
        List<@NotBlank String> siteCodes,

        @NotNull @PastOrPresent @Schema(title = "发布日期", description = "day of publication", examples = "2022-03-02")
        LocalDate publishedOn,

        @Schema(title = "截止日期", description = "last day for applying", examples = "2022-04-02")
        LocalDate closesOn,

        @NotNull @Positive @Schema(title = "招聘人数", description = "people wanted", examples = "20")
        Integer openings,

        @NotBlank @Size(max = 100) @Schema(title = "用人单位", description = "who employs", examples = "县工业园电子厂")
        String employer,

        @NotBlank @Size(max = 100) @Schema(title = "岗位", description = "what the work is", examples = "装配工")
        String title,

        @PositiveOrZero
        @Digits(integer = 8, fraction = 2)
        @Schema(title = "月薪", description = "yuan a month, at least", examples = "4500.00")
        BigDecimal monthlyPay,

        @PositiveOrZero
        @Digits(integer = 8, fraction = 2)
        @Schema(title = "最高月薪", description = "yuan a month, at most", examples = "6000.00")
        BigDecimal highestPay,

        @Enumerated(EnumType.STRING)
        @Schema(title = "就业渠道", description = "where or how whoever takes it works", examples = "COUNTY")
        Channel channel,

        @Size(max = 200) @Schema(title = "工作地点", description = "where the work is done", examples = "县经济开发区")
        String workplace,

        @Enumerated(EnumType.STRING)
        @Schema(title = "距离类别", description = "how far from the sites that is", examples = "COUNTY")
        DistanceClass distance,

        @Size(max = 20)
        @UniqueElements
        @Schema(title = "所需技能", description = "skills and certificates wanted", examples = "[\"电工\"]")
        List<@NotBlank @Size(max = 50) String> skills,

        @Size(max = 500)
        @Schema(title = "其他要求", description = "what else is asked for; never what discriminates", examples = "能上夜班")
        String requirements,

        @Enumerated(EnumType.STRING)
        @Schema(title = "性别限制", description = "only with a legal ground: who alone may do the work")
        RequiredSex sex,

        @Min(16)
        @Max(120)
        @Schema(title = "最低年龄", description = "completed years, at least; above 16 only with a legal ground")
        Integer lowestAge,

        @Min(16) @Max(120) @Schema(title = "最高年龄", description = "completed years, at most; only with a legal ground")
        Integer highestAge,

        @Enumerated(EnumType.STRING) @Schema(title = "限制依据", description = "why the law allows a limit of sex or age")
        LegalGround legalGround,

        @Size(max = 200)
        @Schema(title = "依据文号", description = "law and article that allow it", examples = "保安服务管理条例第16条")
        String groundSource)
        implements LedgerFields {

    /** Who alone may do work that the law keeps from the others. */
    @Term(value = "性别限制", clause = "13")
    public enum RequiredSex {
        @Term("限男性")
        MALE,

        @Term("限女性")
        FEMALE
    }

    /** Why the law allows what would discriminate otherwise. */
    @Term(value = "限制依据", clause = "13")
    public enum LegalGround {
        @Term("女职工禁忌劳动")
        WOMEN_PROTECTED,

        @Term("未成年工禁忌劳动")
        MINORS_PROTECTED,

        @Term("法律法规另有规定")
        SPECIAL_RULE
    }

    public JobPosting {
        monthlyPay = Money.yuan(monthlyPay);
        highestPay = Money.yuan(highestPay);
    }

    @Override
    public void check(Checks checks) {
        checks.notBefore("closesOn", closesOn, "publishedOn", publishedOn);
        checks.require(
                monthlyPay == null || highestPay == null || highestPay.compareTo(monthlyPay) >= 0,
                "highestPay",
                "range-reversed",
                "monthlyPay");
        checks.require(
                lowestAge == null || highestAge == null || highestAge >= lowestAge,
                "highestAge",
                "range-reversed",
                "lowestAge");
        FairHiring.check(this, checks);
    }
}
