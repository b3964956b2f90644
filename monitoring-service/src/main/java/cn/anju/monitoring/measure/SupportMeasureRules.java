package cn.anju.monitoring.measure;

import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;

/** Help follows the decision, except in the green channel, where it comes first and the paperwork later. */
@ApplicationScoped
class SupportMeasureRules implements LedgerRules<SupportMeasure> {
    private final Database database;

    SupportMeasureRules(Database database) {
        this.database = database;
    }

    @Override
    public Class<SupportMeasure> fieldsType() {
        return SupportMeasure.class;
    }

    @Override
    public void check(Proposal<SupportMeasure> change, Checks checks) {
        boolean isHelped = database.queryOne(
                        "select decision = 'MONITORED' or route = 'GREEN_CHANNEL' from risk_case where id = ?",
                        row -> row.getBoolean(1),
                        change.fields().caseId())
                .orElse(true);
        checks.require(isHelped, "caseId", "case-not-monitored");
    }
}
