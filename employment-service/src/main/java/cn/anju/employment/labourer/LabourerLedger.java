package cn.anju.employment.labourer;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of those who can work, at the place of their household. */
@Path("/api/v1/employment/labourers")
@Tag(name = "labourers", description = "劳动力 Labourers")
class LabourerLedger extends LedgerResource<Labourer, LabourerRow> {
    LabourerLedger() {
        super(Ledger.of("employment/labourers", "labourer", Labourer.class, LabourerRow.class)
                .placedBy("householdId")
                .identifiedBy("personId", "from")
                .exclusive("personId"));
    }
}
