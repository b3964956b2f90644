package cn.anju.employment.workshop.closure;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When workshops are closed, and when they opened again. */
@Path("/api/v1/employment/workshop-closures")
@Tag(name = "workshop-closures", description = "帮扶车间关闭 Closures of workshops")
class WorkshopClosureLedger extends LedgerResource<WorkshopClosure, WorkshopClosureRow> {
    WorkshopClosureLedger() {
        super(Ledger.of(
                        "employment/workshop-closures",
                        "workshop-closure",
                        WorkshopClosure.class,
                        WorkshopClosureRow.class)
                .placedBy("workshopId")
                .exclusive("workshopId")
                .changing("workshopId"));
    }
}
