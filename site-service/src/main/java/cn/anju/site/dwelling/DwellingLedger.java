package cn.anju.site.dwelling;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The dwellings that households were settled in. */
@Path("/api/v1/site/dwellings")
@Tag(name = "dwellings", description = "安置住房 Dwellings of settled households")
public class DwellingLedger extends LedgerResource<Dwelling, DwellingRow> {
    DwellingLedger() {
        super(Ledger.of("site/dwellings", "dwelling", Dwelling.class, DwellingRow.class)
                .dated("movedInOn")
                .placedBy("householdId"));
    }
}
