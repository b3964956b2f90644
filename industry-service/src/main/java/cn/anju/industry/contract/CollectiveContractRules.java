package cn.anju.industry.contract;

import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;

/** A contract is about an asset of its own organisation, and what was booked for it keeps its class and its books. */
@ApplicationScoped
class CollectiveContractRules implements LedgerRules<CollectiveContract> {
    private final Database database;

    CollectiveContractRules(Database database) {
        this.database = database;
    }

    @Override
    public Class<CollectiveContract> fieldsType() {
        return CollectiveContract.class;
    }

    @Override
    public void check(Proposal<CollectiveContract> change, Checks checks) {
        var contract = change.fields();
        var before = change.before();
        if (contract.assetId() != null) {
            boolean own = database.queryOne(
                            "select organization_id from collective_asset where id = ?",
                            row -> contract.organizationId().equals(row.getObject(1, UUID.class)),
                            contract.assetId())
                    .orElse(false);
            checks.require(own, "assetId", "owner-differs");
        }
        if (before != null) {
            checks.require(
                    Objects.equals(contract.organizationId(), before.organizationId()), "organizationId", "fixed");
            checks.require(contract.incomeClass() == before.incomeClass(), "incomeClass", "fixed");
        }
    }
}
