package cn.anju.monitoring.clue;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The clues of the three channels, each to be settled by a case or found to be untrue. */
@Path("/api/v1/monitoring/clues")
@Tag(name = "clues", description = "线索 Clues")
class ClueLedger extends LedgerResource<Clue, ClueRow> {
    ClueLedger() {
        super(Ledger.of("monitoring/clues", "clue", Clue.class, ClueRow.class)
                .dated("raisedOn")
                .placedBy("householdId"));
    }
}
