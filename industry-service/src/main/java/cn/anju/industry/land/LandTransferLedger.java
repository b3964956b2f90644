package cn.anju.industry.land;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Land that families let others use, at the place of the family. */
@Path("/api/v1/industry/land-transfers")
@Tag(name = "land-transfers", description = "土地流转 Land that families let others use")
class LandTransferLedger extends LedgerResource<LandTransfer, LandTransferRow> {
    LandTransferLedger() {
        super(Ledger.of("industry/land-transfers", "land-transfer", LandTransfer.class, LandTransferRow.class)
                .placedBy("householdId")
                .related("rents"));
    }
}
