package cn.anju.industry.land.rent;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rents that families were paid, at the place of the family. */
@Path("/api/v1/industry/land-rents")
@Tag(name = "land-rents", description = "流转租金 Rents paid for land")
class LandRentLedger extends LedgerResource<LandRent, LandRentRow> {
    LandRentLedger() {
        super(Ledger.of("industry/land-rents", "land-rent", LandRent.class, LandRentRow.class)
                .dated("paidOn")
                .placedBy("transferId"));
    }
}
