package cn.anju.monitoring.risk;

import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.YearMonth;

/** Nobody tells of a month that has not begun: such entries would count as made in time. */
@ApplicationScoped
class CaseUpdateRules implements LedgerRules<CaseUpdate> {
    private final Clock clock;

    CaseUpdateRules(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Class<CaseUpdate> fieldsType() {
        return CaseUpdate.class;
    }

    @Override
    public void check(Proposal<CaseUpdate> change, Checks checks) {
        var month = YearMonth.parse(change.fields().month());
        checks.require(!month.isAfter(YearMonth.now(clock)), "month", "not-in-future");
    }
}
