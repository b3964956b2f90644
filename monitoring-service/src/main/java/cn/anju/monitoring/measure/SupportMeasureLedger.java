package cn.anju.monitoring.measure;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is done for the households of cases, each placed where its case is. */
@Path("/api/v1/monitoring/support-measures")
@Tag(name = "support-measures", description = "帮扶措施 Support measures")
class SupportMeasureLedger extends LedgerResource<SupportMeasure, SupportMeasureRow> {
    SupportMeasureLedger() {
        super(Ledger.of("monitoring/support-measures", "support-measure", SupportMeasure.class, SupportMeasureRow.class)
                .placedBy("caseId"));
    }
}
