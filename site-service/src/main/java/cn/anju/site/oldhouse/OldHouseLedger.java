package cn.anju.site.oldhouse;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The houses that households left behind, and what becomes of them and their plots. */
@Path("/api/v1/site/old-houses")
@Tag(name = "old-houses", description = "搬迁群众旧房 Houses that households left behind")
class OldHouseLedger extends LedgerResource<OldHouse, OldHouseRow> {
    OldHouseLedger() {
        super(Ledger.of("site/old-houses", "old-house", OldHouse.class, OldHouseRow.class)
                .dated("surveyedOn")
                .placedBy("householdId"));
    }
}
