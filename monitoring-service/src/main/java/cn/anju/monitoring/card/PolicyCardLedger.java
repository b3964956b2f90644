package cn.anju.monitoring.card;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who has got a policy card of which year. */
@Path("/api/v1/monitoring/policy-cards")
@Tag(name = "policy-cards", description = "政策明白卡 Policy cards")
class PolicyCardLedger extends LedgerResource<PolicyCard, PolicyCardRow> {
    PolicyCardLedger() {
        super(Ledger.of("monitoring/policy-cards", "policy-card", PolicyCard.class, PolicyCardRow.class)
                .dated("issuedOn")
                .placedBy("householdId"));
    }
}
