package cn.anju.site.leader;

import static cn.anju.kit.security.Role.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.SYSTEM;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who leads which site since when. */
@Path("/api/v1/site/site-leaders")
@Tag(name = "site-leaders", description = "点长 Site leaders")
class SiteLeaderLedger extends LedgerResource<SiteLeader, SiteLeaderRow> {
    SiteLeaderLedger() {
        super(Ledger.of("site/site-leaders", "site-leader", SiteLeader.class, SiteLeaderRow.class)
                .exclusive("siteCode", "level")
                .writtenBy(COUNTY_ADMIN, BUREAU_OFFICER, SYSTEM));
    }
}
