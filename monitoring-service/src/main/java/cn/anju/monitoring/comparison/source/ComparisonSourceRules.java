package cn.anju.monitoring.comparison.source;

import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Another rule has another version, so that warnings say by which they were given and each can be judged by its own. */
@ApplicationScoped
class ComparisonSourceRules implements LedgerRules<ComparisonSource> {
    private final Database database;

    ComparisonSourceRules(Database database) {
        this.database = database;
    }

    @Override
    public Class<ComparisonSource> fieldsType() {
        return ComparisonSource.class;
    }

    @Override
    public void check(Proposal<ComparisonSource> change, Checks checks) {
        int latest = latestOtherThan(change.fields().rule(), change.id());
        checks.require(change.fields().ruleVersion() > latest, "ruleVersion", "rule-version", latest);
    }

    /** The highest version under which another rule of the source is known. */
    private int latestOtherThan(String rule, UUID source) {
        return database.queryOne("""
                        select coalesce(max((payload ->> 'ruleVersion')::int), 0) from journal
                        where record_id = ? and payload ->> 'rule' <> ?
                        """, row -> row.getInt(1), source, rule).orElse(0);
    }
}
