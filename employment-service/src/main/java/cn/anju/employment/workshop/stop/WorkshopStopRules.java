package cn.anju.employment.workshop.stop;

import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import jakarta.enterprise.context.ApplicationScoped;

/** A stop stays one of its workshop. */
@ApplicationScoped
class WorkshopStopRules implements LedgerRules<WorkshopStop> {

    @Override
    public Class<WorkshopStop> fieldsType() {
        return WorkshopStop.class;
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }

    @Override
    public void check(Proposal<WorkshopStop> change, Checks checks) {
        var before = change.before();
        boolean stays = before == null || change.fields().workshopId().equals(before.workshopId());
        checks.require(stays, "workshopId", "workshop-fixed");
    }
}
