package cn.anju.site.dwelling.transaction;

import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import jakarta.enterprise.context.ApplicationScoped;

/** No dwelling is mortgaged, sold or transferred in the first 20 years (clause 22). */
@ApplicationScoped
class DwellingTransactionRules implements LedgerRules<DwellingTransaction> {
    static final String RESTRICTED = "dwelling-restricted";

    private final Restrictions restrictions;

    DwellingTransactionRules(Restrictions restrictions) {
        this.restrictions = restrictions;
    }

    @Override
    public Class<DwellingTransaction> fieldsType() {
        return DwellingTransaction.class;
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }

    @Override
    public void check(Proposal<DwellingTransaction> change, Checks checks) {
        var transaction = change.fields();
        var until = restrictions.of(transaction.dwellingId()).until();
        checks.require(!transaction.agreedOn().isBefore(until), "agreedOn", RESTRICTED, until);
    }
}
