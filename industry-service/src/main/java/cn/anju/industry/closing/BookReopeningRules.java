package cn.anju.industry.closing;

import cn.anju.industry.account.Balances;
import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import jakarta.enterprise.context.ApplicationScoped;

/** Only a month that is closed is opened again. */
@ApplicationScoped
class BookReopeningRules implements LedgerRules<BookReopening> {
    private final Balances balances;

    BookReopeningRules(Balances balances) {
        this.balances = balances;
    }

    @Override
    public Class<BookReopening> fieldsType() {
        return BookReopening.class;
    }

    @Override
    public void check(Proposal<BookReopening> change, Checks checks) {
        var reopening = change.fields();
        boolean closed = balances.closedThrough(reopening.organizationId())
                .filter(day -> !day.isBefore(reopening.firstDay()))
                .isPresent();
        checks.require(closed, "month", "month-not-closed");
    }
}
