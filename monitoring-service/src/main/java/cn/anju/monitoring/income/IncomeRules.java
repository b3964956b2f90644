package cn.anju.monitoring.income;

import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The income per head follows from the parts, the costs and the members: it is worked out, and another one is refused. */
@ApplicationScoped
class IncomeRules implements LedgerRules<Income> {
    private static final FieldsShape<Income> SHAPE = new FieldsShape<>(Income.class);

    private final Database database;

    IncomeRules(Database database) {
        this.database = database;
    }

    @Override
    public Class<Income> fieldsType() {
        return Income.class;
    }

    @Override
    public Income complete(Income before, Income given) {
        return derive(before, given.members() == null ? with(given, "members", members(given)) : given);
    }

    /** With the income per head, unless the client gives one of its own: that which a corrected record had is outdated. */
    static Income derive(Income before, Income given) {
        boolean isOwn =
                given.perHead() != null && (before == null || before.perHead().compareTo(given.perHead()) != 0);
        return isOwn ? given : with(given, "perHead", given.workedOut());
    }

    @Override
    public void check(Proposal<Income> change, Checks checks) {
        checkPerHead(change.fields(), checks);
    }

    static void checkPerHead(Income income, Checks checks) {
        checks.require(
                income.perHead().compareTo(income.workedOut()) == 0,
                "perHead",
                "per-head-differs",
                income.workedOut().toPlainString(),
                income.members());
    }

    /** Those who are registered as members on the last day; as long as nobody is, the number that the household gives. */
    private int members(Income income) {
        return database.queryOne("""
                        select coalesce(nullif(count(p.id), 0), max(h.members))
                        from household h left join person p on p.household_id = h.id and p.status = 'ACTIVE'
                            and daterange(p.from_date, p.to_date) @> ?::date
                        where h.id = ?
                        """, row -> row.getInt(1), income.periodEnd(), income.householdId())
                .orElseThrow();
    }

    private static Income with(Income income, String field, Object value) {
        return SHAPE.with(income, Map.of(field, value));
    }
}
