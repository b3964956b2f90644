package cn.anju.assessment.commendation;

import cn.anju.assessment.quarter.QuarterState;
import cn.anju.assessment.quarter.SiteQuarters;
import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import jakarta.enterprise.context.ApplicationScoped;

/** Nobody is commended before the ranking of the quarter is published. */
@ApplicationScoped
class CommendationRules implements LedgerRules<Commendation> {
    private final SiteQuarters quarters;

    CommendationRules(SiteQuarters quarters) {
        this.quarters = quarters;
    }

    @Override
    public Class<Commendation> fieldsType() {
        return Commendation.class;
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }

    @Override
    public void check(Proposal<Commendation> change, Checks checks) {
        var fields = change.fields();
        boolean published = quarters.keep(fields.siteCode(), fields.period())
                .filter(quarter -> quarter.state() == QuarterState.PUBLISHED)
                .isPresent();
        checks.require(published, "period", "quarter-not-published");
    }
}
