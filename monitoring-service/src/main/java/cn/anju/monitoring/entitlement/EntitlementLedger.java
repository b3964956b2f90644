package cn.anju.monitoring.entitlement;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which household got what by which policy. */
@Path("/api/v1/monitoring/entitlements")
@Tag(name = "entitlements", description = "政策享受 Entitlements of households")
class EntitlementLedger extends LedgerResource<Entitlement, EntitlementRow> {
    EntitlementLedger() {
        super(Ledger.of("monitoring/entitlements", "entitlement", Entitlement.class, EntitlementRow.class)
                .dated("grantedOn")
                .placedBy("householdId"));
    }
}
