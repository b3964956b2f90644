package cn.anju.industry.garden;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The gardens of sites. */
@Path("/api/v1/industry/garden-plots")
@Tag(name = "garden-plots", description = "微田园 Gardens of sites")
class GardenPlotLedger extends LedgerResource<GardenPlot, GardenPlotRow> {
    GardenPlotLedger() {
        super(Ledger.of("industry/garden-plots", "garden-plot", GardenPlot.class, GardenPlotRow.class));
    }
}
