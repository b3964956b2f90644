package cn.anju.site.building;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who looks after which building since when. */
@Path("/api/v1/site/building-leaders")
@Tag(name = "building-leaders", description = "楼栋长 Building leaders")
class BuildingLeaderLedger extends LedgerResource<BuildingLeader, BuildingLeaderRow> {
    BuildingLeaderLedger() {
        super(Ledger.of("site/building-leaders", "building-leader", BuildingLeader.class, BuildingLeaderRow.class)
                .exclusive("siteCode", "building"));
    }
}
