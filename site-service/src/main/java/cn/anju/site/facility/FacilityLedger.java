package cn.anju.site.facility;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Facilities of sites, each for the time in which its condition is the same. */
@Path("/api/v1/site/facilities")
@Tag(name = "facilities", description = "配套设施 Facilities")
class FacilityLedger extends LedgerResource<Facility, FacilityRow> {
    FacilityLedger() {
        super(Ledger.of("site/facilities", "facility", Facility.class, FacilityRow.class));
    }
}
