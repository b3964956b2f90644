package cn.anju.industry.asset.valuation;

import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;

/** Only an asset that is kept at its valuation is valued, while it is kept. */
@ApplicationScoped
class AssetValuationRules implements LedgerRules<AssetValuation> {
    private final Database database;

    AssetValuationRules(Database database) {
        this.database = database;
    }

    @Override
    public Class<AssetValuation> fieldsType() {
        return AssetValuation.class;
    }

    @Override
    public void check(Proposal<AssetValuation> change, Checks checks) {
        var valuation = change.fields();
        database.query(
                "select method = 'VALUATION', daterange(from_date, to_date) @> ?::date from collective_asset where id = ?",
                row -> {
                    checks.require(row.getBoolean(1), "assetId", "not-at-valuation");
                    checks.require(row.getBoolean(2), "valuedOn", "asset-not-kept");
                    return row;
                },
                valuation.valuedOn(),
                valuation.assetId());
    }
}
