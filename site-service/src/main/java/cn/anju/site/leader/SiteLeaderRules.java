package cn.anju.site.leader;

import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.sql.Database;
import cn.anju.site.leader.SiteLeader.Level;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** A site has one leader at a time; the chief leads them all. The table guards the same against two at once. */
@ApplicationScoped
class SiteLeaderRules implements LedgerRules<SiteLeader> {
    private final Database database;

    SiteLeaderRules(Database database) {
        this.database = database;
    }

    @Override
    public Class<SiteLeader> fieldsType() {
        return SiteLeader.class;
    }

    @Override
    public void check(Proposal<SiteLeader> change, Checks checks) {
        var leader = change.fields();
        if (leader.level() == Level.SITE) {
            database.queryOne(
                            """
                            select from_date from site_leader
                            where site_code = ? and level = 'SITE' and status = 'ACTIVE' and id <> ?
                                and daterange(from_date, to_date) && daterange(?, ?)
                            order by from_date limit 1
                            """,
                            row -> row.getObject(1, LocalDate.class),
                            leader.siteCode(),
                            change.id(),
                            leader.from(),
                            leader.to())
                    .ifPresent(since -> checks.add("from", "site-led-by-another", since));
        }
    }
}
