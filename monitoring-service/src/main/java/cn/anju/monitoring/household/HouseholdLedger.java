package cn.anju.monitoring.household;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of relocated households. */
@Path("/api/v1/monitoring/households")
@Tag(name = "households", description = "搬迁户 Relocated households")
class HouseholdLedger extends LedgerResource<Household, HouseholdRow> {
    HouseholdLedger() {
        super(Ledger.of("monitoring/households", "household", Household.class, HouseholdRow.class)
                .dated("settledOn")
                .identifiedBy("code"));
    }
}
