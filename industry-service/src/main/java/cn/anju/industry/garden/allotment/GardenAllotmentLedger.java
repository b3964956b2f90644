package cn.anju.industry.garden.allotment;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who tends which part of a garden; those of one garden are written one after the other. */
@Path("/api/v1/industry/garden-allotments")
@Tag(name = "garden-allotments", description = "微田园分配 Allotments of gardens")
class GardenAllotmentLedger extends LedgerResource<GardenAllotment, GardenAllotmentRow> {
    GardenAllotmentLedger() {
        super(Ledger.of(
                        "industry/garden-allotments",
                        "garden-allotment",
                        GardenAllotment.class,
                        GardenAllotmentRow.class)
                .placedBy("plotId")
                .exclusive("plotId", "householdId")
                .changing("plotId"));
    }
}
