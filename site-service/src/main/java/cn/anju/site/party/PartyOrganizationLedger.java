package cn.anju.site.party;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The party branches and groups of sites. */
@Path("/api/v1/site/party-organizations")
@Tag(name = "party-organizations", description = "党组织 Party branches and groups")
class PartyOrganizationLedger extends LedgerResource<PartyOrganization, PartyOrganizationRow> {
    PartyOrganizationLedger() {
        super(Ledger.of(
                        "site/party-organizations",
                        "party-organization",
                        PartyOrganization.class,
                        PartyOrganizationRow.class)
                .dated("establishedOn"));
    }
}
