package cn.anju.site.campaign;

import cn.anju.kit.duty.Cadence;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Environment campaigns at sites, one a month (clause 18, R23). */
@Path("/api/v1/site/environment-campaigns")
@Tag(name = "environment-campaigns", description = "人居环境整治 Environment campaigns")
class EnvironmentCampaignLedger extends LedgerResource<EnvironmentCampaign, EnvironmentCampaignRow> {
    EnvironmentCampaignLedger() {
        super(Ledger.of(
                        "site/environment-campaigns",
                        "environment-campaign",
                        EnvironmentCampaign.class,
                        EnvironmentCampaignRow.class)
                .dated("heldOn")
                .due(Cadence.monthly()));
    }
}
