package cn.anju.employment.household;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The employment of households, kept by {@link HouseholdEmploymentKeeper}. */
@Path("/api/v1/employment/household-employment")
@Tag(name = "household-employment", description = "一户一就业 Employment of households")
class HouseholdEmploymentLedger extends LedgerResource<HouseholdEmployment, HouseholdEmploymentRow> {
    HouseholdEmploymentLedger() {
        super(Ledger.of(
                        "employment/household-employment",
                        "household-employment",
                        HouseholdEmployment.class,
                        HouseholdEmploymentRow.class)
                .derived());
    }
}
