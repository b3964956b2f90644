package cn.anju.monitoring.card;

import cn.anju.kit.duty.Cadence;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import java.time.Month;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who has got a policy card of which year; every household has one by the end of April (clause 6, R11). */
@Path("/api/v1/monitoring/policy-cards")
@Tag(name = "policy-cards", description = "政策明白卡 Policy cards")
class PolicyCardLedger extends LedgerResource<PolicyCard, PolicyCardRow> {
    PolicyCardLedger() {
        super(Ledger.of("monitoring/policy-cards", "policy-card", PolicyCard.class, PolicyCardRow.class)
                .dated("issuedOn")
                .due(Cadence.yearlyBy(Month.APRIL, 30).each("householdId"))
                .placedBy("householdId"));
    }
}
