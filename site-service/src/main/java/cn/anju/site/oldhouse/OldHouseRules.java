package cn.anju.site.oldhouse;

import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import jakarta.enterprise.context.ApplicationScoped;

/** What was taken down does not stand again: there is no building on the plot of an old house (clause 20). */
@ApplicationScoped
class OldHouseRules implements LedgerRules<OldHouse> {
    @Override
    public Class<OldHouse> fieldsType() {
        return OldHouse.class;
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }

    @Override
    public void check(Proposal<OldHouse> change, Checks checks) {
        if (change.before() != null) {
            var before = change.before().state();
            checks.require(before.leadsTo(change.fields().state()), "state", "old-house-back", before);
        }
    }
}
