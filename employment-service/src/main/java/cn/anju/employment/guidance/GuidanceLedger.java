package cn.anju.employment.guidance;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Advice given to labourers, at their place. */
@Path("/api/v1/employment/guidances")
@Tag(name = "guidances", description = "职业指导 Guidance")
class GuidanceLedger extends LedgerResource<Guidance, GuidanceRow> {
    GuidanceLedger() {
        super(Ledger.of("employment/guidances", "guidance", Guidance.class, GuidanceRow.class)
                .dated("guidedOn")
                .placedBy("labourerId"));
    }
}
