package cn.anju.site.site;

import static cn.anju.kit.security.Role.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.SYSTEM;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of resettlement sites. */
@Path("/api/v1/site/sites")
@Tag(name = "sites", description = "集中安置点 Resettlement sites")
class SiteLedger extends LedgerResource<Site, SiteRow> {
    SiteLedger() {
        super(Ledger.of("site/sites", "site", Site.class, SiteRow.class)
                .dated("openedOn")
                .identifiedBy("code")
                .writtenBy(COUNTY_ADMIN, SYSTEM)
                .related("size", "profile"));
    }
}
