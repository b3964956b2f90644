package cn.anju.assessment.watch;

import cn.anju.assessment.quarter.QuarterState;
import cn.anju.assessment.quarter.SiteQuarters;
import cn.anju.assessment.watch.WatchOrder.State;
import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.step.guard.StepFields;
import jakarta.enterprise.context.ApplicationScoped;

/** A site is put under watch for a quarter that is published; how far that is follows from its steps and is never written by hand. */
@ApplicationScoped
class WatchOrderRules implements LedgerRules<WatchOrder> {
    private static final FieldsShape<WatchOrder> SHAPE = new FieldsShape<>(WatchOrder.class);
    static final StepFields<WatchOrder> BY_STEPS =
            new StepFields<>(SHAPE, "by-step-only", State.ORDERED, "reportedOn", "report", "releasedOn", "verdict");

    private final SiteQuarters quarters;

    WatchOrderRules(SiteQuarters quarters) {
        this.quarters = quarters;
    }

    @Override
    public Class<WatchOrder> fieldsType() {
        return WatchOrder.class;
    }

    @Override
    public WatchOrder complete(WatchOrder before, WatchOrder fields) {
        return SHAPE.with(fields, BY_STEPS.kept(before, fields));
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }

    @Override
    public void check(Proposal<WatchOrder> change, Checks checks) {
        var fields = change.fields();
        BY_STEPS.check(change, checks);
        boolean published = quarters.keep(fields.siteCode(), fields.period())
                .filter(quarter -> quarter.state() == QuarterState.PUBLISHED)
                .isPresent();
        checks.require(published, "period", "quarter-not-published");
    }
}
