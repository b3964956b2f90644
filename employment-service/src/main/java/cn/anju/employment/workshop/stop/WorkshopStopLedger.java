package cn.anju.employment.workshop.stop;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When workshops rest for a season. */
@Path("/api/v1/employment/workshop-stops")
@Tag(name = "workshop-stops", description = "季节性停工 Seasonal stops of workshops")
class WorkshopStopLedger extends LedgerResource<WorkshopStop, WorkshopStopRow> {
    WorkshopStopLedger() {
        super(Ledger.of("employment/workshop-stops", "workshop-stop", WorkshopStop.class, WorkshopStopRow.class)
                .placedBy("workshopId")
                .exclusive("workshopId")
                .changing("workshopId"));
    }
}
