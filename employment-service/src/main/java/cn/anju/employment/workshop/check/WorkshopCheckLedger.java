package cn.anju.employment.workshop.check;

import cn.anju.kit.duty.Cadence;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The checks of workshops: one of each in every quarter. */
@Path("/api/v1/employment/workshop-checks")
@Tag(name = "workshop-checks", description = "帮扶车间监测 Quarterly checks of workshops")
class WorkshopCheckLedger extends LedgerResource<WorkshopCheck, WorkshopCheckRow> {
    WorkshopCheckLedger() {
        super(Ledger.of("employment/workshop-checks", "workshop-check", WorkshopCheck.class, WorkshopCheckRow.class)
                .dated("checkedOn")
                .due(Cadence.quarterly().each("workshopId"))
                .placedBy("workshopId")
                .identifiedBy("workshopId", "checkedOn")
                .changing("workshopId"));
    }
}
