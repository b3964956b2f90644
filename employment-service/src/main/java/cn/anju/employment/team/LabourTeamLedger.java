package cn.anju.employment.team;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The teams of the sites and who belongs to them. */
@Path("/api/v1/employment/labour-teams")
@Tag(name = "labour-teams", description = "劳务队伍 Labour teams")
class LabourTeamLedger extends LedgerResource<LabourTeam, LabourTeamRow> {
    LabourTeamLedger() {
        super(Ledger.of("employment/labour-teams", "labour-team", LabourTeam.class, LabourTeamRow.class));
    }
}
