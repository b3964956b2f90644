package cn.anju.employment.workshop;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The workshops of the sites and where each of them stands. */
@Path("/api/v1/employment/workshops")
@Tag(name = "workshops", description = "帮扶车间 Workshops")
class WorkshopLedger extends LedgerResource<Workshop, WorkshopRow> {
    WorkshopLedger() {
        super(Ledger.of("employment/workshops", "workshop", Workshop.class, WorkshopRow.class));
    }
}
