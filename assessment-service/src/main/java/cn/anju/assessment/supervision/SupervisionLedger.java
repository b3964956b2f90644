package cn.anju.assessment.supervision;

import cn.anju.kit.duty.Cadence;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import cn.anju.kit.security.Role;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The supervisions of the sites: a quarterly one of each in every quarter, unannounced ones besides. */
@Path("/api/v1/assessment/supervisions")
@Tag(name = "supervisions", description = "督导 Supervisions of sites")
class SupervisionLedger extends LedgerResource<Supervision, SupervisionRow> {
    SupervisionLedger() {
        super(Ledger.of("assessment/supervisions", "supervision", Supervision.class, SupervisionRow.class)
                .dated("heldOn")
                .due(Cadence.quarterly().only("kind", Supervision.Kind.QUARTERLY))
                .writtenBy(Role.COUNTY_ADMIN, Role.BUREAU_OFFICER, Role.SYSTEM));
    }
}
