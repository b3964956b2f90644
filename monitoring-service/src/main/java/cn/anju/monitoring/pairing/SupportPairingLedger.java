package cn.anju.monitoring.pairing;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who stands by which household; one cadre of each side at a time. */
@Path("/api/v1/monitoring/support-pairings")
@Tag(name = "support-pairings", description = "结对帮扶 Support pairings")
class SupportPairingLedger extends LedgerResource<SupportPairing, SupportPairingRow> {
    SupportPairingLedger() {
        super(Ledger.of("monitoring/support-pairings", "support-pairing", SupportPairing.class, SupportPairingRow.class)
                .placedBy("householdId")
                .exclusive("householdId", "side"));
    }
}
