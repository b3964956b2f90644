package cn.anju.monitoring.revisit;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.standard.RequestCategory;
import cn.anju.kit.term.Term;
import cn.anju.monitoring.risk.RiskKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/**
 * Monthly revisit of a household 回访 with the five changes 五个变化 and the five situations 五种情况 that clause 4 names (R08), and
 * what is to be done about what was found.
 */
@Embeddable
@Schema(description = "回访 Monthly revisit of a household (clause 4, R08)")
public record Revisit(
        @NotNull
        @RefersTo("monitoring.household")
        @Schema(title = "户编号", description = "household visited", examples = "7b7c2ad0-3f6c-4a59-9f0e-5f1d4f0c8a11")
        UUID householdId,

        @Schema(
                title = "安置点代码",
                description = "site of the household; of a scattered one, none",
                examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "region of a scattered household; of one at a site, none")
        String regionCode,

        @NotNull @PastOrPresent @Schema(title = "回访日期", description = "day of the visit", examples = "2022-03-18")
        LocalDate visitedOn,

        @NotBlank @Size(max = 100) @Schema(title = "回访人", description = "who came", examples = "陈静（社区专干）")
        String visitor,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "家庭成员变化", description = "first change: members", examples = "UNCHANGED")
        MembersChange membersChange,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "身体状况变化", description = "second change: health", examples = "UNCHANGED")
        Change healthChange,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "产业发展变化", description = "third change: farming and business", examples = "UNCHANGED")
        Change industryChange,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "就业务工变化", description = "fourth change: employment", examples = "IMPROVED")
        Change employmentChange,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "人均收入变化", description = "fifth change: income per head", examples = "IMPROVED")
        Change incomeChange,

        @NotNull
        @Schema(
                title = "政策享受落实",
                description = "first situation: gets the policies it is entitled to",
                examples = "true")
        Boolean policiesReceived,

        @NotNull
        @Schema(title = "干部结对帮扶", description = "second situation: its paired cadre supports it", examples = "true")
        Boolean pairedSupport,

        @NotNull
        @Schema(title = "社区生活融入", description = "third situation: takes part in community life", examples = "true")
        Boolean communityLife,

        @NotNull
        @Schema(title = "合理诉求解决", description = "fourth situation: reasonable requests are settled", examples = "true")
        Boolean requestsSettled,

        @NotNull
        @Schema(title = "突发困难", description = "fifth situation: a sudden hardship has struck", examples = "false")
        Boolean suddenHardship,

        @Size(max = 2000) @Schema(title = "备注", description = "remarks", examples = "长子春节后外出务工")
        String remarks,

        @UniqueElements
        @Enumerated(EnumType.STRING)
        @Schema(
                title = "发现风险",
                description = "risks found, which open a clue 线索; a sudden hardship opens one in any case",
                examples = "[\"ILLNESS\"]")
        List<@NotNull RiskKind> riskKinds,

        @Enumerated(EnumType.STRING)
        @Schema(
                title = "诉求类别",
                description = "what a request of the household is about; goes with the request",
                examples = "PROPERTY")
        RequestCategory requestCategory,

        @Size(max = 2000)
        @Schema(
                title = "群众诉求",
                description = "reasonable request of the household, which the site service takes in 群众诉求",
                examples = "3 栋 2 单元楼道灯不亮，请尽快维修")
        String request)
        implements LedgerFields {

    @Override
    public void check(Checks checks) {
        checks.require(request == null || requestCategory != null, "requestCategory", "required");
        checks.require(requestCategory == null || request != null, "request", "required");
    }

    /** How the number of members changed since the revisit before. */
    @Term(value = "家庭成员数量变化", clause = "4; R08")
    public enum MembersChange {
        @Term("无变化")
        UNCHANGED,

        @Term("增加")
        INCREASED,

        @Term("减少")
        DECREASED
    }

    /** How a circumstance changed since the revisit before. */
    @Term(value = "情况变化", clause = "4; R08")
    public enum Change {
        @Term("无变化")
        UNCHANGED,

        @Term("好转")
        IMPROVED,

        @Term("变差")
        WORSENED
    }
}
