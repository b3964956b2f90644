package cn.anju.site.window;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where residents settle their affairs at the site. */
@Path("/api/v1/site/service-windows")
@Tag(name = "service-windows", description = "一站式服务窗口 One-stop service windows")
class ServiceWindowLedger extends LedgerResource<ServiceWindow, ServiceWindowRow> {
    ServiceWindowLedger() {
        super(Ledger.of("site/service-windows", "service-window", ServiceWindow.class, ServiceWindowRow.class));
    }
}
