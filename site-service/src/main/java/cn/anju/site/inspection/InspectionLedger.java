package cn.anju.site.inspection;

import cn.anju.kit.duty.Cadence;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Safety inspections of sites, one of each kind a month (clause 20, R26). */
@Path("/api/v1/site/inspections")
@Tag(name = "inspections", description = "安全排查 Safety inspections")
class InspectionLedger extends LedgerResource<Inspection, InspectionRow> {
    InspectionLedger() {
        super(Ledger.of("site/inspections", "inspection", Inspection.class, InspectionRow.class)
                .dated("inspectedOn")
                .due(Cadence.monthly().each("kind")));
    }
}
