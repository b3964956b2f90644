package cn.anju.employment.outreach;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When jobs were brought to residents. */
@Path("/api/v1/employment/outreach-events")
@Tag(name = "outreach-events", description = "送岗活动 Jobs brought to residents")
class OutreachEventLedger extends LedgerResource<OutreachEvent, OutreachEventRow> {
    OutreachEventLedger() {
        super(Ledger.of("employment/outreach-events", "outreach-event", OutreachEvent.class, OutreachEventRow.class)
                .dated("heldOn"));
    }
}
