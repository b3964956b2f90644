package cn.anju.employment.team.contract;

import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Objects;

/** A contract is worth at least what was paid out of it. Whoever pays holds it, so nothing is paid while it is corrected. */
@ApplicationScoped
class TeamContractRules implements LedgerRules<TeamContract> {
    private final Database database;

    TeamContractRules(Database database) {
        this.database = database;
    }

    @Override
    public Class<TeamContract> fieldsType() {
        return TeamContract.class;
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }

    @Override
    public void check(Proposal<TeamContract> change, Checks checks) {
        var paid = database.queryOne(
                        "select sum(amount) from team_payout where contract_id = ? and status = 'ACTIVE'",
                        row -> Objects.requireNonNullElse(row.getBigDecimal(1), BigDecimal.ZERO),
                        change.id())
                .orElse(BigDecimal.ZERO);
        checks.require(change.fields().amount().compareTo(paid) >= 0, "amount", "below-payouts", paid);
    }
}
