package cn.anju.site.bureau;

import static cn.anju.kit.security.Role.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.SYSTEM;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The bureaus that lead tasks and keep ledgers. */
@Path("/api/v1/site/bureaus")
@Tag(name = "bureaus", description = "责任单位 Bureaus")
class BureauLedger extends LedgerResource<Bureau, BureauRow> {
    BureauLedger() {
        super(Ledger.of("site/bureaus", "bureau", Bureau.class, BureauRow.class)
                .identifiedBy("code")
                .writtenBy(COUNTY_ADMIN, SYSTEM)
                .readByAll());
    }
}
