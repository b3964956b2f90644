package cn.anju.industry.closing;

import cn.anju.industry.account.Balances;
import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;

/** Months are closed one after the other. */
@ApplicationScoped
class BookClosingRules implements LedgerRules<BookClosing> {
    private final Balances balances;

    BookClosingRules(Balances balances) {
        this.balances = balances;
    }

    @Override
    public Class<BookClosing> fieldsType() {
        return BookClosing.class;
    }

    @Override
    public void check(Proposal<BookClosing> change, Checks checks) {
        var closing = change.fields();
        balances.closedThrough(closing.organizationId())
                .map(day -> YearMonth.from(day).plusMonths(1))
                .filter(next -> !next.equals(YearMonth.parse(closing.month())))
                .ifPresent(next -> checks.add("month", "month-to-close", next));
    }
}
