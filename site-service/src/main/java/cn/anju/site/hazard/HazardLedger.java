package cn.anju.site.hazard;

import cn.anju.kit.duty.Cadence;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Safety hazards of sites; a hazard lies at the site of the inspection that found it. */
@Path("/api/v1/site/hazards")
@Tag(name = "hazards", description = "安全隐患 Safety hazards")
class HazardLedger extends LedgerResource<Hazard, HazardRow> {
    HazardLedger() {
        super(Ledger.of("site/hazards", "hazard", Hazard.class, HazardRow.class)
                .dated("foundOn")
                .due(Cadence.ownDeadline("dueOn", "rectifiedOn"))
                .placedBy("inspectionId"));
    }
}
