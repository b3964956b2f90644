package cn.anju.assessment.supervision;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What each finding of supervision gives or takes; follows from the supervisions. */
@Path("/api/v1/assessment/adjustments")
@Tag(name = "adjustments", description = "督导加减分 Adjustments by findings of supervision")
class AdjustmentLedger extends LedgerResource<Adjustment, AdjustmentRow> {
    AdjustmentLedger() {
        super(Ledger.of("assessment/adjustments", "adjustment", Adjustment.class, AdjustmentRow.class)
                .dated("heldOn")
                .placedBy("supervisionId")
                .derived());
    }
}
