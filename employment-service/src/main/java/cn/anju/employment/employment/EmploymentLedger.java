package cn.anju.employment.employment;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who works where and since when, at the place of the labourer. */
@Path("/api/v1/employment/employments")
@Tag(name = "employments", description = "就业状态 Employments")
class EmploymentLedger extends LedgerResource<Employment, EmploymentRow> {
    EmploymentLedger() {
        super(Ledger.of("employment/employments", "employment", Employment.class, EmploymentRow.class)
                .placedBy("labourerId")
                .exclusive("labourerId"));
    }
}
