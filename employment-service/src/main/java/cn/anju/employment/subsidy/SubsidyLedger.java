package cn.anju.employment.subsidy;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who was granted which subsidy. */
@Path("/api/v1/employment/subsidies")
@Tag(name = "subsidies", description = "就业补贴 Subsidies for work and training")
class SubsidyLedger extends LedgerResource<Subsidy, SubsidyRow> {
    SubsidyLedger() {
        super(Ledger.of("employment/subsidies", "subsidy", Subsidy.class, SubsidyRow.class)
                .dated("grantedOn")
                .placedBy("labourerId"));
    }
}
