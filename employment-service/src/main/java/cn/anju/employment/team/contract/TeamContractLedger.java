package cn.anju.employment.team.contract;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What teams have taken on. */
@Path("/api/v1/employment/team-contracts")
@Tag(name = "team-contracts", description = "队伍承接项目 Contracts of labour teams")
class TeamContractLedger extends LedgerResource<TeamContract, TeamContractRow> {
    TeamContractLedger() {
        super(Ledger.of("employment/team-contracts", "team-contract", TeamContract.class, TeamContractRow.class)
                .dated("signedOn")
                .placedBy("teamId"));
    }
}
