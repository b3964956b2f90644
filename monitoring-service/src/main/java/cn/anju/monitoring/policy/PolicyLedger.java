package cn.anju.monitoring.policy;

import static cn.anju.kit.security.Role.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.SYSTEM;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue of policies, which everybody reads. */
@Path("/api/v1/monitoring/policies")
@Tag(name = "policies", description = "扶持政策 Policies")
class PolicyLedger extends LedgerResource<Policy, PolicyRow> {
    PolicyLedger() {
        super(Ledger.of("monitoring/policies", "policy", Policy.class, PolicyRow.class)
                .writtenBy(COUNTY_ADMIN, BUREAU_OFFICER, SYSTEM)
                .readByAll());
    }
}
