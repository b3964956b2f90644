package cn.anju.site.partner.contribution;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What partners gave for the communities of sites. */
@Path("/api/v1/site/co-building-contributions")
@Tag(name = "co-building-contributions", description = "共建经费 Funds of partners")
class CoBuildingContributionLedger extends LedgerResource<CoBuildingContribution, CoBuildingContributionRow> {
    CoBuildingContributionLedger() {
        super(Ledger.of(
                        "site/co-building-contributions",
                        "co-building-contribution",
                        CoBuildingContribution.class,
                        CoBuildingContributionRow.class)
                .dated("contributedOn")
                .placedBy("partnerId")
                .changing("partnerId"));
    }
}
