package cn.anju.monitoring.line;

import static cn.anju.kit.security.Role.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.SYSTEM;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The monitoring lines by place and time; one at a time holds in a place. */
@Path("/api/v1/monitoring/monitoring-lines")
@Tag(name = "monitoring-lines", description = "监测线 Monitoring lines")
class MonitoringLineLedger extends LedgerResource<MonitoringLine, MonitoringLineRow> {
    MonitoringLineLedger() {
        super(Ledger.of("monitoring/monitoring-lines", "monitoring-line", MonitoringLine.class, MonitoringLineRow.class)
                .identifiedBy("validIn", "from")
                .exclusive("validIn")
                .writtenBy(COUNTY_ADMIN, BUREAU_OFFICER, SYSTEM)
                .readByAll());
    }
}
