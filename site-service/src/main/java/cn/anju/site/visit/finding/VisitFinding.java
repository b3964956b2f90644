package cn.anju.site.visit.finding;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.standard.RequestCategory;
import cn.anju.kit.term.Term;
import cn.anju.site.hazard.Hazard;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that a leader found at a site 调研发现问题, and what is to become of it: the service opens a hazard, an order to
 * mend it or a request of it, which then goes its own way (clause 1, R02).
 */
@Embeddable
@Schema(description = "调研发现问题 What a leader found at a site, and what is to become of it (clause 1, R02)")
public record VisitFinding(
        @NotNull @RefersTo("site.leader-visit") @Schema(title = "调研记录", description = "visit at which it was found")
        UUID visitId,

        @Schema(title = "安置点代码", description = "site of the visit", examples = "360732-S01")
        String siteCode,

        @NotNull @PastOrPresent @Schema(title = "发现日期", description = "day it was found", examples = "2022-03-10")
        LocalDate foundOn,

        @NotBlank
        @Size(max = 2000)
        @Schema(title = "问题描述", description = "what was found", examples = "2 栋楼道堆放杂物，占用消防通道")
        String description,

        @Enumerated(EnumType.STRING)
        @Schema(title = "转办去向", description = "what the service opens of it; nothing if not given", examples = "HAZARD")
        Becomes becomes,

        @Enumerated(EnumType.STRING)
        @Schema(title = "隐患类别", description = "of a hazard: what the danger is", examples = "FIRE")
        Hazard.Kind hazardKind,

        @Enumerated(EnumType.STRING)
        @Schema(title = "隐患等级", description = "of a hazard: how grave it is", examples = "MEDIUM")
        Hazard.Severity hazardSeverity,

        @Enumerated(EnumType.STRING)
        @Schema(title = "诉求类别", description = "of a request: what it is about", examples = "PROPERTY")
        RequestCategory requestCategory,

        @RefersTo("site.facility") @Schema(title = "相关设施", description = "facility in question")
        UUID facilityId,

        @Schema(
                title = "办理期限",
                description = "last day for settling it in time; the usual one if not given",
                examples = "2022-03-31")
        LocalDate dueOn,

        @Size(max = 100) @Schema(title = "责任人", description = "who sees to it", examples = "刘文")
        String owner)
        implements LedgerFields {

    @Override
    public void check(Checks checks) {
        checks.notBefore("dueOn", dueOn, "foundOn", foundOn);
    }

    /** What a finding becomes; each has a {@link FindingRoute}. */
    @Term(value = "问题转办去向", clause = "1; R02")
    @Schema(name = "FindingBecomes")
    public enum Becomes {
        @Term("安全隐患")
        HAZARD,

        @Term("维修工单")
        MAINTENANCE_ORDER,

        @Term("群众诉求")
        PUBLIC_REQUEST
    }
}
