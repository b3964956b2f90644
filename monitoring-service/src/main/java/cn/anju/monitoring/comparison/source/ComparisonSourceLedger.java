package cn.anju.monitoring.comparison.source;

import static cn.anju.kit.security.Role.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.SYSTEM;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sources of data that bureaus submit; which rules hold is for the county to say. */
@Path("/api/v1/monitoring/comparison-sources")
@Tag(name = "comparison-sources", description = "比对来源 Sources of bureaus' data and their rules")
class ComparisonSourceLedger extends LedgerResource<ComparisonSource, ComparisonSourceRow> {
    ComparisonSourceLedger() {
        super(Ledger.of(
                        "monitoring/comparison-sources",
                        "comparison-source",
                        ComparisonSource.class,
                        ComparisonSourceRow.class)
                .writtenBy(COUNTY_ADMIN, SYSTEM));
    }
}
