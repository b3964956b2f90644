package cn.anju.site.request;

import cn.anju.kit.duty.Cadence;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Requests of residents, each to be settled by its own deadline; one of a household lies where the household lives. */
@Path("/api/v1/site/public-requests")
@Tag(name = "public-requests", description = "群众诉求 Requests of residents")
class PublicRequestLedger extends LedgerResource<PublicRequest, PublicRequestRow> {
    PublicRequestLedger() {
        super(Ledger.of("site/public-requests", "public-request", PublicRequest.class, PublicRequestRow.class)
                .dated("raisedOn")
                .due(Cadence.ownDeadline("dueOn", "resolvedOn"))
                .placedBy("householdId"));
    }
}
