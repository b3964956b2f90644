package cn.anju.employment.prosperity;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who leads others to prosperity. */
@Path("/api/v1/employment/prosperity-leaders")
@Tag(name = "prosperity-leaders", description = "致富带头人 Prosperity leaders")
class ProsperityLeaderLedger extends LedgerResource<ProsperityLeader, ProsperityLeaderRow> {
    ProsperityLeaderLedger() {
        super(Ledger.of(
                        "employment/prosperity-leaders",
                        "prosperity-leader",
                        ProsperityLeader.class,
                        ProsperityLeaderRow.class)
                .placedBy("personId")
                .identifiedBy("personId", "from")
                .exclusive("personId"));
    }
}
