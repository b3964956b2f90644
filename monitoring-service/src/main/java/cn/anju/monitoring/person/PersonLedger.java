package cn.anju.monitoring.person;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.reveal.PersonalLedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The members of households, each placed where the household is. */
@Path("/api/v1/monitoring/persons")
@Tag(name = "persons", description = "家庭成员 Members of households")
class PersonLedger extends PersonalLedgerResource<Person, PersonRow> {
    PersonLedger() {
        super(Ledger.of("monitoring/persons", "person", Person.class, PersonRow.class)
                .placedBy("householdId")
                .identifiedBy("idNumber", "from"));
    }
}
