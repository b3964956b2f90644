package cn.anju.industry.organization;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The organisations that keep the collective economy of sites. */
@Path("/api/v1/industry/collective-organizations")
@Tag(name = "collective-organizations", description = "集体经济组织 Collective organisations")
class CollectiveOrganizationLedger extends LedgerResource<CollectiveOrganization, CollectiveOrganizationRow> {
    CollectiveOrganizationLedger() {
        super(Ledger.of(
                        "industry/collective-organizations",
                        "collective-organization",
                        CollectiveOrganization.class,
                        CollectiveOrganizationRow.class)
                .dated("establishedOn")
                .identifiedBy("creditCode")
                .related("balances", "distributable"));
    }
}
