package cn.anju.industry.land;

import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;

/** What was paid for a year stays covered by the contract, whatever is corrected in it. */
@ApplicationScoped
class LandTransferRules implements LedgerRules<LandTransfer> {
    private final Database database;

    LandTransferRules(Database database) {
        this.database = database;
    }

    /** A year for which more was paid than would be due. */
    private record Overpaid(int year, BigDecimal paid) {}

    @Override
    public Class<LandTransfer> fieldsType() {
        return LandTransfer.class;
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }

    @Override
    public void check(Proposal<LandTransfer> change, Checks checks) {
        if (change.before() == null) {
            return;
        }
        var transfer = change.fields();
        database.queryOne(
                        """
                        select p.year, p.paid
                        from (
                            select year, sum(amount) as paid from land_rent
                            where transfer_id = ? and status = 'ACTIVE' group by year
                        ) p left join land_rent_due(?, ?, ?, ?, make_date((
                            select max(year) + 2 from land_rent where transfer_id = ? and status = 'ACTIVE'), 1, 1)) d
                            using (year)
                        where p.paid > coalesce(d.amount, 0) order by p.year limit 1
                        """,
                        row -> new Overpaid(row.getInt("year"), row.getBigDecimal("paid")),
                        change.id(),
                        transfer.from(),
                        transfer.to(),
                        transfer.annualRent(),
                        Boolean.TRUE.equals(transfer.paidInAdvance()),
                        change.id())
                .ifPresent(year -> checks.add(
                        transfer.annualRent().compareTo(change.before().annualRent()) < 0 ? "annualRent" : "to",
                        "below-rents",
                        year.paid(),
                        year.year()));
    }
}
