package cn.anju.industry.industry;

import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** A site chooses one main industry at a time (clause 10). */
@ApplicationScoped
class IndustryRules implements LedgerRules<Industry> {
    private final Database database;

    IndustryRules(Database database) {
        this.database = database;
    }

    @Override
    public Class<Industry> fieldsType() {
        return Industry.class;
    }

    @Override
    public void check(Proposal<Industry> change, Checks checks) {
        if (change.fields().main()) {
            takeTurn(change.fields().siteCode());
            otherMain(change).ifPresent(from -> checks.add("main", "main-industry", from));
        }
    }

    /** Lets one main industry of a site be recorded after the other, so that the second sees the first. */
    private void takeTurn(String siteCode) {
        database.query(
                "select pg_advisory_xact_lock(hashtextextended('main industry of ' || ?, 0))", row -> true, siteCode);
    }

    /** Since when another industry is the main one at any time of this one. */
    private Optional<LocalDate> otherMain(Proposal<Industry> change) {
        var industry = change.fields();
        return database.queryOne(
                """
                select from_date from industry
                where main and status = 'ACTIVE' and site_code = ? and id <> ?
                    and daterange(from_date, to_date) && daterange(?::date, ?::date)
                order by from_date limit 1
                """,
                row -> row.getObject(1, LocalDate.class),
                industry.siteCode(),
                change.id(),
                industry.from(),
                industry.to());
    }
}
