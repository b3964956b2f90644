package cn.anju.monitoring.revisit;

import cn.anju.kit.duty.Cadence;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Revisits, one of every household a month (clause 4, R08). */
@Path("/api/v1/monitoring/revisits")
@Tag(name = "revisits", description = "回访 Revisits of households")
class RevisitLedger extends LedgerResource<Revisit, RevisitRow> {
    RevisitLedger() {
        super(Ledger.of("monitoring/revisits", "revisit", Revisit.class, RevisitRow.class)
                .dated("visitedOn")
                .due(Cadence.monthly().each("householdId"))
                .placedBy("householdId"));
    }
}
