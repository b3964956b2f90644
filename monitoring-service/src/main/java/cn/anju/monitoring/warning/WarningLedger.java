package cn.anju.monitoring.warning;

import static cn.anju.kit.security.Role.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.SYSTEM;
import static cn.anju.kit.security.Role.TOWNSHIP_OFFICER;

import cn.anju.kit.duty.Cadence;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Warnings about households; whoever runs a site does not issue them. */
@Path("/api/v1/monitoring/warnings")
@Tag(name = "warnings", description = "预警 Warnings about households")
class WarningLedger extends LedgerResource<Warning, WarningRow> {
    WarningLedger() {
        super(Ledger.of("monitoring/warnings", "warning", Warning.class, WarningRow.class)
                .dated("issuedOn")
                .due(Cadence.ownDeadline("verifyBy", "verifiedOn"))
                .placedBy("householdId")
                .writtenBy(COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SYSTEM));
    }
}
