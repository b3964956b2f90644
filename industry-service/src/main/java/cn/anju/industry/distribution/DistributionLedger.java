package cn.anju.industry.distribution;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What collectives distributed among their members. */
@Path("/api/v1/industry/distributions")
@Tag(name = "distributions", description = "收益分配 Distributions of collectives")
class DistributionLedger extends LedgerResource<Distribution, DistributionRow> {
    DistributionLedger() {
        super(Ledger.of("industry/distributions", "distribution", Distribution.class, DistributionRow.class)
                .dated("decidedOn")
                .placedBy("organizationId")
                .changing("organizationId"));
    }
}
