package cn.anju.monitoring.risk.process;

import cn.anju.monitoring.risk.CaseStanding;
import cn.anju.monitoring.risk.CaseState;
import cn.anju.monitoring.risk.RiskCase;
import cn.anju.monitoring.risk.RiskCase.Route;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Until when the next step of a case is due: within its own days, and within those of the whole procedure. */
@ApplicationScoped
public class Deadlines {
    private final CaseLimits limits;

    Deadlines(CaseLimits limits) {
        this.limits = limits;
        limits.all().forEach(Deadlines::requireDaysOfEveryStep);
    }

    private static void requireDaysOfEveryStep(CaseLimits.Limits limits) {
        for (CaseState state : CaseState.values()) {
            if (!state.rests() && !limits.stepDays().containsKey(state)) {
                throw new IllegalStateException(
                        "anju.case-limits from " + limits.from() + " say nothing of step-days." + state);
            }
        }
    }

    /** Where a new case stands. */
    public CaseStanding opening(RiskCase fields) {
        var on = fields.openedOn();
        return CaseStanding.opened(on, nextStep(CaseState.CLUE, on, on, fields.route()));
    }

    /** Last day for the decision of a procedure that began on a day. */
    LocalDate decision(LocalDate begun, Route route) {
        var then = limits.on(begun);
        return begun.plusDays(route == Route.GREEN_CHANNEL ? then.greenChannelDays() : then.decisionDays());
    }

    /** Last day for the step after a state was entered; null where none is due. In the green channel only the decision is. */
    LocalDate nextStep(CaseState state, LocalDate since, LocalDate begun, Route route) {
        if (state.rests()) {
            return null;
        }
        var decision = decision(begun, route);
        var step = since.plusDays(days(state, begun));
        return route == Route.GREEN_CHANNEL || step.isAfter(decision) ? decision : step;
    }

    /** Last day for going on after a public notice, which takes its time. */
    LocalDate afterNotice(CaseState state, LocalDate lastDay, LocalDate begun) {
        return lastDay.plusDays(days(state, begun));
    }

    private int days(CaseState state, LocalDate begun) {
        return limits.on(begun).stepDays().get(state);
    }
}
