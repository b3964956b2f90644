package cn.anju.site.site.demonstration;

import static cn.anju.kit.security.Role.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.SYSTEM;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which sites were accepted as demonstration sites, each once (clause 17, R22). */
@Path("/api/v1/site/demonstration-acceptances")
@Tag(name = "demonstration-acceptances", description = "示范点验收 Acceptance of demonstration sites")
class DemonstrationAcceptanceLedger extends LedgerResource<DemonstrationAcceptance, DemonstrationAcceptanceRow> {
    DemonstrationAcceptanceLedger() {
        super(Ledger.of(
                        "site/demonstration-acceptances",
                        "demonstration-acceptance",
                        DemonstrationAcceptance.class,
                        DemonstrationAcceptanceRow.class)
                .dated("acceptedOn")
                .writtenBy(COUNTY_ADMIN, BUREAU_OFFICER, SYSTEM));
    }
}
