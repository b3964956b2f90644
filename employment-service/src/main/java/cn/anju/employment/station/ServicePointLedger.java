package cn.anju.employment.station;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where residents of sites ask for work. */
@Path("/api/v1/employment/service-points")
@Tag(name = "service-points", description = "就业服务站点 Employment service stations and posts")
class ServicePointLedger extends LedgerResource<ServicePoint, ServicePointRow> {
    ServicePointLedger() {
        super(Ledger.of("employment/service-points", "service-point", ServicePoint.class, ServicePointRow.class));
    }
}
