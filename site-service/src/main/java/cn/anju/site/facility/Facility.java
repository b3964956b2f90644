package cn.anju.site.facility;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Infrastructure or public service of a site 配套设施 for the time in which its condition is the same (clauses 17 and 23, R22 and
 * R31). Where a check finds another condition, this record ends and another one goes on, which is a part of it.
 */
@Embeddable
@Schema(description = "配套设施 Facility of a site (clauses 17 and 23, R22 and R31)")
public record Facility(
        @NotBlank @Schema(title = "安置点代码", description = "site served", examples = "360732-S01")
        String siteCode,

        @NotNull @Schema(title = "起始日期", description = "first day in this condition", examples = "2018-10-01")
        LocalDate from,

        @Schema(title = "截止日期", description = "day after the last day in this condition", examples = "2022-06-01")
        LocalDate to,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "设施类别", description = "what it is for", examples = "STREET_LIGHT")
        FacilityClass facilityClass,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "设施状况", description = "MISSING where the site should have one", examples = "GOOD")
        Condition condition,

        @Size(max = 100) @Schema(title = "名称", description = "which one it is", examples = "一期路灯")
        String name,

        @Schema(
                title = "终止日期",
                description =
                        "day after the last day on which it is there; follows from `to` while no check changes its condition")
        LocalDate endsOn,

        @RefersTo("site.facility")
        @Schema(
                title = "所属设施",
                description =
                        "of a later time of a facility: the record with which it begins; kept by the service from its checks")
        UUID partOf)
        implements LedgerFields {

    /** The infrastructure and the public services that clause 17 names, in its order, and places where people meet (clauses 23, 25). */
    @Term(value = "设施类别", clause = "17, 23, 25; R22, R31")
    public enum FacilityClass {
        @Term("道路")
        ROAD,

        @Term("排水管网")
        DRAINAGE,

        @Term("排污管网")
        SEWAGE,

        @Term("网络")
        NETWORK,

        @Term("供气")
        GAS,

        @Term("监控设施")
        SURVEILLANCE,

        @Term("路灯")
        STREET_LIGHT,

        @Term("充电桩")
        CHARGING_PILE,

        @Term("农贸市场")
        FARMERS_MARKET,

        @Term("消防设施")
        FIRE_FIGHTING,

        @Term("垃圾处理")
        WASTE,

        @Term("教育")
        EDUCATION,

        @Term("医疗")
        MEDICAL,

        @Term("养老")
        ELDERLY_CARE,

        @Term("健身")
        FITNESS,

        @Term("购物")
        SHOPPING,

        @Term("新时代文明实践站")
        PRACTICE_STATION,

        @Term("积分超市")
        POINTS_SHOP,

        @Term("管理服务中心")
        MANAGEMENT_CENTRE,

        @Term("乡村小舞台")
        STAGE
    }

    /** Whether a facility does what it is for. */
    @Term(value = "设施状况", clause = "17; R22")
    public enum Condition {
        @Term("完好")
        GOOD,

        @Term("损坏")
        DAMAGED,

        @Term("缺失")
        MISSING
    }

    @Override
    public void check(Checks checks) {
        checks.endsAfterStart(from, to);
        checks.notBefore("endsOn", endsOn, "to", to);
        checks.require(
                Objects.equals(endsOn, to) || endsOn == null || endsOn.isAfter(from),
                "endsOn",
                "not-after",
                "起始日期",
                "from");
    }
}
