package cn.anju.monitoring.comparison.batch;

import cn.anju.kit.duty.Cadence;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The batches that bureaus have submitted; every source is due every month by the 25th. */
@Path("/api/v1/monitoring/comparison-batches")
@Tag(name = "comparison-batches", description = "比对批次 Batches of bureaus' data")
class ComparisonBatchLedger extends LedgerResource<ComparisonBatch, ComparisonBatchRow> {
    private static final int LAST_DAY = 25;

    ComparisonBatchLedger() {
        super(Ledger.of(
                        "monitoring/comparison-batches",
                        "comparison-batch",
                        ComparisonBatch.class,
                        ComparisonBatchRow.class)
                .dated("submittedOn")
                .due(Cadence.monthlyBy(LAST_DAY).each("sourceId"))
                .placedBy("sourceId")
                .derived());
    }
}
