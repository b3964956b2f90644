package cn.anju.industry.industry;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The industries that sites live on; one of them at a time is the main one. */
@Path("/api/v1/industry/industries")
@Tag(name = "industries", description = "产业 Industries")
class IndustryLedger extends LedgerResource<Industry, IndustryRow> {
    IndustryLedger() {
        super(Ledger.of("industry/industries", "industry", Industry.class, IndustryRow.class));
    }
}
