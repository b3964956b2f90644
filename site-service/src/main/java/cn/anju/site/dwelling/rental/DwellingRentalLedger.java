package cn.anju.site.dwelling.rental;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When dwellings are let, and whether that is registered. */
@Path("/api/v1/site/dwelling-rentals")
@Tag(name = "dwelling-rentals", description = "安置住房出租 Rentals of dwellings")
class DwellingRentalLedger extends LedgerResource<DwellingRental, DwellingRentalRow> {
    DwellingRentalLedger() {
        super(Ledger.of("site/dwelling-rentals", "dwelling-rental", DwellingRental.class, DwellingRentalRow.class)
                .placedBy("dwellingId")
                .changing("dwellingId"));
    }
}
