package cn.anju.monitoring.person.duplicate;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was decided of entries that looked like one person; written through {@link DuplicateResource}. */
@Path("/api/v1/monitoring/duplicate-reviews")
@Tag(name = "duplicate-reviews", description = "疑似重复核查 Decisions on doubtful duplicates")
class DuplicateReviewLedger extends LedgerResource<DuplicateReview, DuplicateReviewRow> {
    DuplicateReviewLedger() {
        super(Ledger.of(
                        "monitoring/duplicate-reviews",
                        "duplicate-review",
                        DuplicateReview.class,
                        DuplicateReviewRow.class)
                .dated("decidedOn")
                .derived());
    }
}
