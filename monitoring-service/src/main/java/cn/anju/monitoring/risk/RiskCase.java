package cn.anju.monitoring.risk;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/**
 * Case 监测档案 of a household at risk, from the clue to the end of the risk (clause 5, R09). What the process decides is only
 * changed by its transitions.
 */
@Embeddable
@Schema(description = "监测档案 Case of a household at risk (clause 5, R09)")
public record RiskCase(
        @NotNull
        @RefersTo("monitoring.household")
        @Schema(title = "户编号", description = "household it is about", examples = "7b7c2ad0-3f6c-4a59-9f0e-5f1d4f0c8a11")
        UUID householdId,

        @Schema(
                title = "安置点代码",
                description = "site of the household; of a scattered one, none",
                examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "region of a scattered household; of one at a site, none")
        String regionCode,

        @NotNull
        @PastOrPresent
        @Schema(
                title = "建档日期",
                description = "day of the clue, from which the days to the decision count",
                examples = "2022-03-10")
        LocalDate openedOn,

        @RefersTo("monitoring.clue")
        @Schema(
                title = "线索编号",
                description = "clue that it follows from",
                examples = "0190a1b2-5c3d-7e4f-8a9b-0c1d2e3f4a5b")
        UUID clueId,

        @NotEmpty
        @UniqueElements
        @Enumerated(EnumType.STRING)
        @Schema(title = "风险类别", description = "each needs a measure that answers it", examples = "[\"ILLNESS\"]")
        List<@NotNull RiskKind> riskKinds,

        @Enumerated(EnumType.STRING)
        @Schema(
                title = "办理方式",
                description = "GREEN_CHANNEL: help comes first, the paperwork later; NORMAL if not given",
                examples = "NORMAL")
        Route route,

        @Size(max = 2000) @Schema(title = "情况说明", description = "what has happened", examples = "户主住院，自付费用较大")
        String situation,

        @Enumerated(EnumType.STRING)
        @Schema(title = "流程状态", description = "step that is due, or that none is; changed by transitions only")
        CaseState state,

        @PastOrPresent @Schema(title = "状态起始日期", description = "day it entered the state; set by transitions only")
        LocalDate stateSince,

        @Schema(title = "下一步期限", description = "last day for the next step in time; set by transitions only")
        LocalDate dueOn,

        @Enumerated(EnumType.STRING)
        @Schema(title = "审定结果", description = "what the county decided; set by transitions only")
        Decision decision,

        @PastOrPresent @Schema(title = "审定日期", description = "day of the decision; set by transitions only")
        LocalDate decidedOn,

        @PastOrPresent
        @Schema(title = "纳入日期", description = "first day as a monitored household; set by transitions only")
        LocalDate monitoredOn,

        @Enumerated(EnumType.STRING)
        @Schema(title = "监测类别", description = "category of a monitored household; set by transitions only")
        Category category,

        @PastOrPresent
        @Schema(title = "风险消除日期", description = "day on which the risk was decided to be gone; set by transitions only")
        LocalDate eliminatedOn)
        implements LedgerFields {

    /** How a case is dealt with. */
    @Term(value = "办理方式", clause = "5; R09")
    public enum Route {
        @Term("一般程序")
        NORMAL,

        @Term("绿色通道")
        GREEN_CHANNEL
    }

    /** What the county decides. */
    @Term(value = "审定结果", clause = "5; R09")
    public enum Decision {
        @Term("纳入监测")
        MONITORED,

        @Term("不予纳入")
        DISMISSED
    }

    /** The three kinds of monitored households 三类人员. */
    @Term(value = "监测类别", clause = "5; R09")
    public enum Category {
        @Term("脱贫不稳定户")
        UNSTABLE_LIFTED,

        @Term("边缘易致贫户")
        MARGINAL,

        @Term("突发严重困难户")
        SUDDEN_HARDSHIP
    }

    public CaseStanding standing() {
        return new CaseStanding(state, stateSince, dueOn, decision, decidedOn, monitoredOn, category, eliminatedOn);
    }

    public RiskCase with(CaseStanding standing) {
        return new RiskCase(
                householdId,
                siteCode,
                regionCode,
                openedOn,
                clueId,
                riskKinds,
                route,
                situation,
                standing.state(),
                standing.since(),
                standing.dueOn(),
                standing.decision(),
                standing.decidedOn(),
                standing.monitoredOn(),
                standing.category(),
                standing.eliminatedOn());
    }
}
