package cn.anju.industry.cooperative;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.standard.CreditCode;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/**
 * Cooperative of a site 专业合作社 (clause 9), of which one is asked for to be of the types THRIVING_INDUSTRY and
 * COLLECTIVE_ECONOMY. The plan names 一领办三参与 and 五个一 and defines neither. What is recorded is how the province uses the
 * words: village officials or able people take the lead, and party members, villagers and households lifted out of poverty take
 * part; one industry, one leading enterprise, one way of sharing the benefit, one fund and one set of services are there, each
 * with the day since when. Whether a county asks for all of them is its own rule and none of this ledger.
 */
@Embeddable
@Schema(description = "专业合作社 Cooperative of a site (clause 9)")
public record Cooperative(
        @NotBlank @Schema(title = "安置点代码", description = "site that it belongs to", examples = "360732-S01")
        String siteCode,

        @NotNull @Schema(title = "成立日期", description = "first day", examples = "2021-05-10")
        LocalDate from,

        @Schema(title = "注销日期", description = "day after the last day", examples = "2031-05-10")
        LocalDate to,

        @Size(max = 100) @Schema(title = "名称", description = "registered name", examples = "樟木黄元米果专业合作社")
        String name,

        @CreditCode
        @Schema(title = "统一社会信用代码", description = "GB 32100; one cooperative each", examples = "N2999999MF12345675")
        String creditCode,

        @NotNull @Positive @Schema(title = "社员数", description = "members, whoever they are", examples = "45")
        Integer members,

        @PositiveOrZero @Schema(title = "搬迁户社员数", description = "of these, relocated households", examples = "32")
        Integer relocatedMembers,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "领办人类别", description = "一领办: who takes the lead", examples = "CAPABLE_PERSON")
        LeaderKind leaderKind,

        @Size(max = 100) @Schema(title = "领办主体", description = "village or enterprise that leads", examples = "兴农公司")
        String leader,

        @UniqueElements
        @Enumerated(EnumType.STRING)
        @Schema(title = "参与主体", description = "三参与: who takes part", examples = "[\"PARTY_MEMBERS\",\"VILLAGERS\"]")
        List<@NotNull Participant> participants,

        @RefersTo("industry.industry") @Schema(title = "产业", description = "industry that it lives on")
        UUID industryId,

        @PastOrPresent @Schema(title = "选准产业日期", description = "五个一: one industry since", examples = "2021-05-10")
        LocalDate industryChosenOn,

        @PastOrPresent
        @Schema(title = "龙头带动日期", description = "五个一: one leading enterprise since", examples = "2021-06-01")
        LocalDate enterpriseLeadsOn,

        @PastOrPresent
        @Schema(title = "利益联结日期", description = "五个一: one way of sharing the benefit since", examples = "2021-06-01")
        LocalDate benefitsLinkedOn,

        @PastOrPresent @Schema(title = "资金扶持日期", description = "五个一: one fund since", examples = "2021-07-01")
        LocalDate fundedOn,

        @PastOrPresent
        @Schema(title = "服务体系日期", description = "五个一: one set of services since", examples = "2021-07-01")
        LocalDate servedOn,

        @Size(max = 1000)
        @UniqueElements
        @RefersTo("monitoring.household")
        @Schema(title = "入社搬迁户", description = "relocated households among the members, as far as they are named")
        List<@NotNull UUID> householdIds)
        implements LedgerFields {

    /** Who takes the lead 领办. */
    @Term(value = "领办人类别", clause = "9")
    @Schema(name = "CooperativeLeaderKind")
    public enum LeaderKind {
        @Term("村干部领办")
        VILLAGE_OFFICIAL,

        @Term("能人带头领办")
        CAPABLE_PERSON,

        @Term("龙头企业领办")
        ENTERPRISE,

        @Term("其他主体领办")
        OTHER
    }

    /** Who takes part 参与. */
    @Term(value = "合作社参与主体", clause = "9")
    @Schema(name = "CooperativeParticipant")
    public enum Participant {
        @Term("党员主动参与")
        PARTY_MEMBERS,

        @Term("村民自愿参与")
        VILLAGERS,

        @Term("脱贫群众统筹参与")
        LIFTED_HOUSEHOLDS
    }

    @Override
    public void check(Checks checks) {
        checks.endsAfterStart(from, to);
        checks.require(
                relocatedMembers == null || relocatedMembers <= members,
                "relocatedMembers",
                "more-than-all",
                "社员数",
                "members");
    }
}
