package cn.anju.monitoring.revisit;

import cn.anju.kit.ledger.Deadline;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Revisits of households, due by the end of their month. */
@Path("/api/v1/monitoring/revisits")
@Tag(name = "revisits", description = "回访 Revisits of households")
class RevisitLedger extends LedgerResource<Revisit, RevisitRow> {
    RevisitLedger() {
        super(Ledger.of("monitoring/revisits", "revisit", Revisit.class, RevisitRow.class)
                .dated("visitedOn")
                .due(Deadline.MONTH_END)
                .placedBy("householdId"));
    }
}
