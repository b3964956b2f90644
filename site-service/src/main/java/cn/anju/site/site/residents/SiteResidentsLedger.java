package cn.anju.site.site.residents;

import static cn.anju.kit.security.Role.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.SYSTEM;
import static cn.anju.kit.security.Role.TOWNSHIP_OFFICER;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How many people have lived at each site since when; the register of sites follows the count of today. */
@Path("/api/v1/site/site-residents")
@Tag(name = "site-residents", description = "安置人口 Residents of sites over time")
public class SiteResidentsLedger extends LedgerResource<SiteResidents, SiteResidentsRow> {
    SiteResidentsLedger() {
        super(Ledger.of("site/site-residents", "site-residents", SiteResidents.class, SiteResidentsRow.class)
                .identifiedBy("siteCode", "from")
                .writtenBy(COUNTY_ADMIN, TOWNSHIP_OFFICER, SYSTEM));
    }
}
