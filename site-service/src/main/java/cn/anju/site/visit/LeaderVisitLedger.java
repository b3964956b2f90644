package cn.anju.site.visit;

import cn.anju.kit.duty.Cadence;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Visits of site leaders, two a month at each site (clause 1, R02). */
@Path("/api/v1/site/leader-visits")
@Tag(name = "leader-visits", description = "点长调研 Visits of site leaders")
class LeaderVisitLedger extends LedgerResource<LeaderVisit, LeaderVisitRow> {
    LeaderVisitLedger() {
        super(Ledger.of("site/leader-visits", "leader-visit", LeaderVisit.class, LeaderVisitRow.class)
                .dated("visitedOn")
                .due(Cadence.monthly().times(2)));
    }
}
