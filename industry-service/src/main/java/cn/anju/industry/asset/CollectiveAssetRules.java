package cn.anju.industry.asset;

import cn.anju.industry.account.Account;
import cn.anju.industry.account.Balances;
import cn.anju.industry.asset.CollectiveAsset.Source;
import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.term.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;

/** An asset is got and given up in open months, and bought with money that is there; how it was got stays. */
@ApplicationScoped
class CollectiveAssetRules implements LedgerRules<CollectiveAsset> {
    private final Balances balances;

    CollectiveAssetRules(Balances balances) {
        this.balances = balances;
    }

    @Override
    public Class<CollectiveAsset> fieldsType() {
        return CollectiveAsset.class;
    }

    @Override
    public void check(Proposal<CollectiveAsset> change, Checks checks) {
        var asset = change.fields();
        var before = change.before();
        if (before == null) {
            checkOpen("from", asset.from(), asset, checks);
        } else {
            checks.require(asset.from().equals(before.from()), "from", "fixed");
            checks.require(asset.source() == before.source(), "source", "fixed");
            checks.require(asset.paidFrom() == before.paidFrom(), "paidFrom", "fixed");
            checks.require(before.to() == null || before.to().equals(asset.to()), "to", "fixed");
        }
        if (asset.to() != null && (before == null || before.to() == null)) {
            checkOpen("to", asset.to(), asset, checks);
        }
        if (checks.none() && asset.source() == Source.PURCHASE) {
            checkMoney(asset, before == null ? asset.value() : asset.value().subtract(before.value()), checks);
        }
    }

    private void checkOpen(String field, LocalDate day, CollectiveAsset asset, Checks checks) {
        balances.closedThrough(asset.organizationId())
                .filter(closed -> !day.isAfter(closed))
                .ifPresent(closed -> checks.add(field, "books-closed", closed));
    }

    private void checkMoney(CollectiveAsset asset, BigDecimal more, Checks checks) {
        Account paidFrom = asset.paidFrom();
        if (paidFrom.growsByDebit()) {
            var held = balances.now(asset.organizationId(), paidFrom);
            var words = Terms.of(paidFrom);
            checks.require(
                    more.compareTo(held) <= 0,
                    "value",
                    "exceeds-balance",
                    words.zh(),
                    words.en(),
                    held.toPlainString());
        }
    }
}
