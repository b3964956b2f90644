package cn.anju.site.region;

import static cn.anju.kit.security.Role.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.SYSTEM;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The divisions that sites and scattered households lie in. */
@Path("/api/v1/site/regions")
@Tag(name = "regions", description = "行政区划 Administrative divisions")
class RegionLedger extends LedgerResource<Region, RegionRow> {
    RegionLedger() {
        super(Ledger.of("site/regions", "region", Region.class, RegionRow.class)
                .identifiedBy("code")
                .writtenBy(COUNTY_ADMIN, SYSTEM)
                .readByAll());
    }
}
