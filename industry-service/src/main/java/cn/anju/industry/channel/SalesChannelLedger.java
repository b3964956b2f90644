package cn.anju.industry.channel;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How products of sites are sold. */
@Path("/api/v1/industry/sales-channels")
@Tag(name = "sales-channels", description = "销售渠道 Sales channels")
class SalesChannelLedger extends LedgerResource<SalesChannel, SalesChannelRow> {
    SalesChannelLedger() {
        super(Ledger.of("industry/sales-channels", "sales-channel", SalesChannel.class, SalesChannelRow.class));
    }
}
