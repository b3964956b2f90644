package cn.anju.industry.cooperative;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The cooperatives of sites, each for the time in which it is as recorded. */
@Path("/api/v1/industry/cooperatives")
@Tag(name = "cooperatives", description = "专业合作社 Cooperatives")
class CooperativeLedger extends LedgerResource<Cooperative, CooperativeRow> {
    CooperativeLedger() {
        super(Ledger.of("industry/cooperatives", "cooperative", Cooperative.class, CooperativeRow.class));
    }
}
