package cn.anju.site.maintenance;

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
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Order to mend something at a site 维修工单 (clause 17, R22), from the report to the acceptance. An order that is told when the
 * work is done already begins as completed; from then on where it stands is only changed by its steps.
 */
@Embeddable
@Schema(description = "维修工单 Order to mend something at a site (clause 17, R22)")
public record MaintenanceOrder(
        @RefersTo("site.facility")
        @Schema(title = "配套设施", description = "what is to be mended; none where it is not on record")
        UUID facilityId,

        @Schema(title = "安置点代码", description = "site; that of the facility if left out", examples = "360732-S01")
        String siteCode,

        @RefersTo("site.leader-visit")
        @Schema(title = "点长调研", description = "visit at which it was found; none if it was found otherwise")
        UUID visitId,

        @NotNull @PastOrPresent @Schema(title = "报修日期", description = "day of the report", examples = "2022-03-08")
        LocalDate reportedOn,

        @Schema(
                title = "完成期限",
                description = "last day for mending it in time; the usual number of days if not given",
                examples = "2022-03-23")
        LocalDate dueOn,

        @Enumerated(EnumType.STRING)
        @Schema(title = "紧急程度", description = "how soon it must be done; NORMAL if not given", examples = "NORMAL")
        Urgency urgency,

        @NotBlank @Size(max = 2000) @Schema(title = "故障描述", description = "what is wrong", examples = "2 栋楼前 3 盏路灯不亮")
        String description,

        @Size(max = 100) @Schema(title = "报修人", description = "who reported it", examples = "刘文（楼栋长）")
        String reporter,

        @Enumerated(EnumType.STRING)
        @Schema(title = "工单状态", description = "step that it has reached; changed by steps only", examples = "REPORTED")
        State state,

        @PastOrPresent @Schema(title = "派单日期", description = "day it was given to somebody; set by steps only")
        LocalDate assignedOn,

        @Size(max = 100) @Schema(title = "维修单位", description = "who mends it; set by steps only")
        String contractor,

        @PastOrPresent @Schema(title = "完工日期", description = "day the work was done; set by steps only")
        LocalDate completedOn,

        @Schema(title = "完工登记人", description = "account that told so; set by steps only")
        String completedBy,

        @PositiveOrZero
        @Digits(integer = 8, fraction = 2)
        @Schema(title = "维修费用", description = "yuan; set by steps only")
        BigDecimal cost,

        @Size(max = 2000) @Schema(title = "维修情况", description = "what was done; set by steps only")
        String result,

        @PastOrPresent @Schema(title = "退回日期", description = "day it was last sent back; set by steps only")
        LocalDate returnedOn,

        @Schema(title = "退回原因", description = "why; set by steps only")
        String returnReason,

        @PastOrPresent @Schema(title = "验收日期", description = "day the work was found good; set by steps only")
        LocalDate acceptedOn,

        @Schema(title = "验收人", description = "account that accepted it; set by steps only")
        String acceptedBy)
        implements LedgerFields {

    /** How soon it must be mended. */
    @Term(value = "维修紧急程度", clause = "17; R22")
    @Schema(name = "MaintenanceUrgency")
    public enum Urgency {
        @Term("紧急")
        URGENT,

        @Term("一般")
        NORMAL
    }

    /** How far an order is. */
    @Term(value = "维修工单状态", clause = "17; R22")
    @Schema(name = "MaintenanceState")
    public enum State {
        @Term("已报修")
        REPORTED,

        @Term("已派单")
        ASSIGNED,

        @Term("已完工")
        COMPLETED,

        @Term("已验收")
        ACCEPTED
    }

    public MaintenanceOrder {
        cost = Money.yuan(cost);
    }

    @Override
    public void check(Checks checks) {
        checks.notBefore("dueOn", dueOn, "reportedOn", reportedOn);
        checks.notBefore("assignedOn", assignedOn, "reportedOn", reportedOn);
        checks.notBefore("completedOn", completedOn, "reportedOn", reportedOn);
    }
}
