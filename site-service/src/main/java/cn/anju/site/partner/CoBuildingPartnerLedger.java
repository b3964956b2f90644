package cn.anju.site.partner;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The units that build the community of a site with it. */
@Path("/api/v1/site/co-building-partners")
@Tag(name = "co-building-partners", description = "共建单位 Partners of a community")
class CoBuildingPartnerLedger extends LedgerResource<CoBuildingPartner, CoBuildingPartnerRow> {
    CoBuildingPartnerLedger() {
        super(Ledger.of(
                "site/co-building-partners",
                "co-building-partner",
                CoBuildingPartner.class,
                CoBuildingPartnerRow.class));
    }
}
