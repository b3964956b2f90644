package cn.anju.site.building;

import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;

/** A building has one leader at a time. */
@ApplicationScoped
class BuildingLeaderRules implements LedgerRules<BuildingLeader> {
    private final Database database;

    BuildingLeaderRules(Database database) {
        this.database = database;
    }

    @Override
    public Class<BuildingLeader> fieldsType() {
        return BuildingLeader.class;
    }

    @Override
    public void check(Proposal<BuildingLeader> change, Checks checks) {
        var leader = change.fields();
        takeTurn(leader);
        database.queryOne(
                        """
                        select name from building_leader
                        where site_code = ? and building = ? and id <> ? and status = 'ACTIVE'
                            and daterange(from_date, to_date) && daterange(?::date, ?::date)
                        """,
                        row -> row.getString(1),
                        leader.siteCode(),
                        leader.building(),
                        change.id(),
                        leader.from(),
                        leader.to())
                .ifPresent(name -> checks.add("building", "building-led", name));
    }

    /** Lets one leader of a building be recorded after the other, so that the second sees the first. */
    private void takeTurn(BuildingLeader leader) {
        database.query(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                row -> true,
                "leader of " + leader.siteCode() + ' ' + leader.building());
    }
}
