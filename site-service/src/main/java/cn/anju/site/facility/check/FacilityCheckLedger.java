package cn.anju.site.facility.check;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was found of facilities over time. */
@Path("/api/v1/site/facility-checks")
@Tag(name = "facility-checks", description = "设施核查 Checks of facilities")
class FacilityCheckLedger extends LedgerResource<FacilityCheck, FacilityCheckRow> {
    FacilityCheckLedger() {
        super(Ledger.of("site/facility-checks", "facility-check", FacilityCheck.class, FacilityCheckRow.class)
                .dated("checkedOn")
                .placedBy("facilityId")
                .identifiedBy("facilityId", "checkedOn")
                .changing("facilityId"));
    }
}
