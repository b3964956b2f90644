package cn.anju.employment.post;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.standard.Money;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Public-welfare post with its holder 公益岗位 (clause 16, R21). Those who cannot leave to work elsewhere come first; the reason
 * for it is shown.
 */
@Embeddable
@Schema(description = "公益岗位 Public-welfare post with its holder (clause 16, R21)")
public record PublicPost(
        @Schema(
                title = "安置点代码",
                description = "site that it serves; of a village outside of sites, none",
                examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "region that it serves; of one at a site, none")
        String regionCode,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "岗位类别", description = "kind of work", examples = "CLEANING_SECURITY")
        Kind kind,

        @NotNull
        @RefersTo("employment.labourer")
        @Schema(title = "劳动力", description = "who holds it; one post at a time")
        UUID labourerId,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "优先安排原因", description = "why the holder comes first, or NONE", examples = "CARES_FOR_FAMILY")
        Priority priority,

        @NotNull @Schema(title = "上岗日期", description = "first day", examples = "2022-05-01")
        LocalDate from,

        @Schema(title = "期满日期", description = "day after the last day of the term", examples = "2023-05-01")
        LocalDate to,

        @NotNull
        @Positive
        @Digits(integer = 8, fraction = 2)
        @Schema(title = "月岗位补贴", description = "yuan a month", examples = "800.00")
        BigDecimal monthlyPay,

        @Size(max = 100) @Schema(title = "用人单位", description = "who looks after the post", examples = "江背镇人民政府")
        String unit,

        @Size(max = 200) @Schema(title = "岗位职责", description = "what the work is", examples = "楼栋保洁")
        String duties)
        implements LedgerFields {

    /** The kinds of posts that the plan names. */
    @Term(value = "公益岗位类别", clause = "16; R21")
    @Schema(name = "PublicPostKind")
    public enum Kind {
        @Term("生态护林员")
        FOREST_RANGER,

        @Term("保洁保安")
        CLEANING_SECURITY,

        @Term("村务管理员")
        VILLAGE_AFFAIRS,

        @Term("乡村水管员")
        WATER_KEEPER,

        @Term("社区管理员")
        COMMUNITY_MANAGEMENT,

        @Term("宣传员")
        PUBLICITY,

        @Term("信息员")
        INFORMATION
    }

    /** Why somebody cannot leave to work elsewhere 无法外出, or only works with difficulty 低能弱能. */
    @Term(value = "优先安排原因", clause = "16")
    @Schema(name = "PublicPostPriority")
    public enum Priority {
        @Term("照料老幼病残，无法外出")
        CARES_FOR_FAMILY,

        @Term("弱劳动力或半劳动力")
        WEAK_LABOUR,

        @Term("残疾")
        DISABILITY,

        @Term("年龄偏大")
        ADVANCED_AGE,

        @Term("零就业家庭")
        ZERO_EMPLOYMENT,

        @Term("无")
        NONE
    }

    public PublicPost {
        monthlyPay = Money.yuan(monthlyPay);
    }

    @Override
    public void check(Checks checks) {
        checks.endsAfterStart(from, to);
    }
}
