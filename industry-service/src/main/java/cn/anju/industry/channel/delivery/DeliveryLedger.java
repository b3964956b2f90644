package cn.anju.industry.channel.delivery;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was delivered through the channels of sites. */
@Path("/api/v1/industry/deliveries")
@Tag(name = "deliveries", description = "交货销售 Deliveries")
class DeliveryLedger extends LedgerResource<Delivery, DeliveryRow> {
    DeliveryLedger() {
        super(Ledger.of("industry/deliveries", "delivery", Delivery.class, DeliveryRow.class)
                .dated("deliveredOn")
                .placedBy("channelId"));
    }
}
