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
        var step = since.plusDays(state.days());
        return route == Route.GREEN_CHANNEL || step.isAfter(decision) ? decision : step;
    }

    /** Last day for going on after a public notice, which takes its time. */
    LocalDate afterNotice(CaseState state, LocalDate lastDay) {
        return lastDay.plusDays(state.days());
    }
}
