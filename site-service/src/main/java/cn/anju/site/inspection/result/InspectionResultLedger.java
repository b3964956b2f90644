package cn.anju.site.inspection.result;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What inspections found, item by item. */
@Path("/api/v1/site/inspection-results")
@Tag(name = "inspection-results", description = "排查项目结果 What inspections found, item by item")
class InspectionResultLedger extends LedgerResource<InspectionResult, InspectionResultRow> {
    InspectionResultLedger() {
        super(Ledger.of(
                        "site/inspection-results",
                        "inspection-result",
                        InspectionResult.class,
                        InspectionResultRow.class)
                .dated("checkedOn")
                .placedBy("inspectionId")
                .identifiedBy("inspectionId", "item", "checkedOn"));
    }
}
