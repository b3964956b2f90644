package cn.anju.site.party;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who of the residents was admitted to the party. */
@Path("/api/v1/site/party-admissions")
@Tag(name = "party-admissions", description = "发展党员 Admissions to the party")
class PartyAdmissionLedger extends LedgerResource<PartyAdmission, PartyAdmissionRow> {
    PartyAdmissionLedger() {
        super(Ledger.of("site/party-admissions", "party-admission", PartyAdmission.class, PartyAdmissionRow.class)
                .dated("admittedOn"));
    }
}
