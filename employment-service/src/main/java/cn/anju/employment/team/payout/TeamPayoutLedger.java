package cn.anju.employment.team.payout;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was paid to members of teams. */
@Path("/api/v1/employment/team-payouts")
@Tag(name = "team-payouts", description = "劳务报酬 Payouts to members of labour teams")
class TeamPayoutLedger extends LedgerResource<TeamPayout, TeamPayoutRow> {
    TeamPayoutLedger() {
        super(Ledger.of("employment/team-payouts", "team-payout", TeamPayout.class, TeamPayoutRow.class)
                .dated("paidOn")
                .placedBy("contractId"));
    }
}
