package cn.anju.industry.entry;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The books of the collective economy: nothing in them is changed, a mistake is reversed. */
@Path("/api/v1/industry/collective-entries")
@Tag(name = "collective-entries", description = "集体经济收支 Collective income and expenses")
class CollectiveEntryLedger extends LedgerResource<CollectiveEntry, CollectiveEntryRow> {
    CollectiveEntryLedger() {
        super(Ledger.of(
                        "industry/collective-entries",
                        "collective-entry",
                        CollectiveEntry.class,
                        CollectiveEntryRow.class)
                .dated("bookedOn")
                .placedBy("organizationId")
                .changing("organizationId")
                .appendOnly());
    }
}
