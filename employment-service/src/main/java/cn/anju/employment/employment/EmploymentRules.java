package cn.anju.employment.employment;

import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The household of an employment is that of its labourer. */
@ApplicationScoped
class EmploymentRules implements LedgerRules<Employment> {
    private final EmploymentLedger ledger;
    private final Database database;

    EmploymentRules(EmploymentLedger ledger, Database database) {
        this.ledger = ledger;
        this.database = database;
    }

    @Override
    public Class<Employment> fieldsType() {
        return Employment.class;
    }

    @Override
    public Employment complete(Employment fields) {
        if (fields.householdId() != null) {
            return fields;
        }
        return household(fields.labourerId())
                .map(id -> ledger.ledger().shape().with(fields, Map.of("householdId", id)))
                .orElse(fields);
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }

    @Override
    public void check(Proposal<Employment> change, Checks checks) {
        var employment = change.fields();
        checks.require(
                household(employment.labourerId())
                        .filter(employment.householdId()::equals)
                        .isPresent(),
                "householdId",
                "household-mismatch");
    }

    /** Reads it so that the labourer does not move to another household before the employment is recorded. */
    private Optional<UUID> household(UUID labourerId) {
        return database.queryOne(
                "select household_id from labourer where id = ? for share",
                row -> row.getObject(1, UUID.class),
                labourerId);
    }
}
