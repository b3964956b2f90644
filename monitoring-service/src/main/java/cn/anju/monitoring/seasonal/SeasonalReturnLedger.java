package cn.anju.monitoring.seasonal;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which household is away to farm at its old place, and since when. */
@Path("/api/v1/monitoring/seasonal-returns")
@Tag(name = "seasonal-returns", description = "季节性返回 Seasonal returns")
class SeasonalReturnLedger extends LedgerResource<SeasonalReturn, SeasonalReturnRow> {
    SeasonalReturnLedger() {
        super(Ledger.of("monitoring/seasonal-returns", "seasonal-return", SeasonalReturn.class, SeasonalReturnRow.class)
                .dated("leftOn")
                .placedBy("householdId"));
    }
}
