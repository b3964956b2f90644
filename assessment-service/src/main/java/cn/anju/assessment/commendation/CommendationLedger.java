package cn.anju.assessment.commendation;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import cn.anju.kit.security.Role;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sites that were commended. */
@Path("/api/v1/assessment/commendations")
@Tag(name = "commendations", description = "表彰 Commendations of sites")
class CommendationLedger extends LedgerResource<Commendation, CommendationRow> {
    CommendationLedger() {
        super(Ledger.of("assessment/commendations", "commendation", Commendation.class, CommendationRow.class)
                .dated("awardedOn")
                .writtenBy(Role.COUNTY_ADMIN, Role.BUREAU_OFFICER, Role.SYSTEM));
    }
}
