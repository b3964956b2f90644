package cn.anju.site.site.residents;

import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import jakarta.enterprise.context.ApplicationScoped;

/** A count stays at its site: the register that follows it would not know of one that moved away. */
@ApplicationScoped
class SiteResidentsRules implements LedgerRules<SiteResidents> {
    @Override
    public Class<SiteResidents> fieldsType() {
        return SiteResidents.class;
    }

    @Override
    public void check(Proposal<SiteResidents> change, Checks checks) {
        var before = change.before();
        checks.require(
                before == null || before.siteCode().equals(change.fields().siteCode()), "siteCode", "fixed");
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }
}
