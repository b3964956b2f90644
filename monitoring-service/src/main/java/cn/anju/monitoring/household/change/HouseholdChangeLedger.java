package cn.anju.monitoring.household.change;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How households moved, left, split and merged; written by the operations on households. */
@Path("/api/v1/monitoring/household-changes")
@Tag(name = "household-changes", description = "住户变动 Changes of the register")
public class HouseholdChangeLedger extends LedgerResource<HouseholdChange, HouseholdChangeRow> {
    HouseholdChangeLedger() {
        super(Ledger.of(
                        "monitoring/household-changes",
                        "household-change",
                        HouseholdChange.class,
                        HouseholdChangeRow.class)
                .dated("effectiveOn")
                .derived());
    }
}
