package cn.anju.industry.asset;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of what collectives own. */
@Path("/api/v1/industry/collective-assets")
@Tag(name = "collective-assets", description = "集体资产 Assets of collectives")
class CollectiveAssetLedger extends LedgerResource<CollectiveAsset, CollectiveAssetRow> {
    CollectiveAssetLedger() {
        super(Ledger.of(
                        "industry/collective-assets",
                        "collective-asset",
                        CollectiveAsset.class,
                        CollectiveAssetRow.class)
                .placedBy("organizationId")
                .changing("organizationId"));
    }
}
