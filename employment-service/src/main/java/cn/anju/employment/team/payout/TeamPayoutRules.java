package cn.anju.employment.team.payout;

import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.UUID;

/** Together, payouts do not exceed the contract that they are paid from. */
@ApplicationScoped
class TeamPayoutRules implements LedgerRules<TeamPayout> {
    private final Database database;

    TeamPayoutRules(Database database) {
        this.database = database;
    }

    @Override
    public Class<TeamPayout> fieldsType() {
        return TeamPayout.class;
    }

    @Override
    public void check(Proposal<TeamPayout> change, Checks checks) {
        var payout = change.fields();
        takeTurn(payout.contractId());
        var left = left(change);
        checks.require(payout.amount().compareTo(left) <= 0, "amount", "exceeds-contract", left);
    }

    /** Lets one payout of a contract be recorded after the other, so that the second sees the first. */
    private void takeTurn(UUID contractId) {
        database.query(
                "select pg_advisory_xact_lock(hashtextextended('payouts of ' || ?::text, 0))", row -> true, contractId);
    }

    private BigDecimal left(Proposal<TeamPayout> change) {
        return database.queryOne(
                        """
                        select c.amount - coalesce(sum(p.amount), 0)
                        from team_contract c left join team_payout p
                            on p.contract_id = c.id and p.status = 'ACTIVE' and p.id <> ?
                        where c.id = ? group by c.id
                        """,
                        row -> row.getBigDecimal(1),
                        change.id(),
                        change.fields().contractId())
                .orElse(BigDecimal.ZERO);
    }
}
