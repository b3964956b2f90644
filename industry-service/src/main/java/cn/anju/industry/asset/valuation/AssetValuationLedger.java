package cn.anju.industry.asset.valuation;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What assets of collectives were found to be worth. */
@Path("/api/v1/industry/asset-valuations")
@Tag(name = "asset-valuations", description = "资产评估 Valuations of assets")
class AssetValuationLedger extends LedgerResource<AssetValuation, AssetValuationRow> {
    AssetValuationLedger() {
        super(Ledger.of("industry/asset-valuations", "asset-valuation", AssetValuation.class, AssetValuationRow.class)
                .dated("valuedOn")
                .placedBy("assetId"));
    }
}
