package cn.anju.site.dwelling.transaction;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was refused, for those who have to look into it; kept by the service. */
@Path("/api/v1/site/restriction-breaches")
@Tag(name = "restriction-breaches", description = "违规交易 Attempts that the restriction forbids")
class RestrictionBreachLedger extends LedgerResource<RestrictionBreach, RestrictionBreachRow> {
    RestrictionBreachLedger() {
        super(Ledger.of(
                        "site/restriction-breaches",
                        "restriction-breach",
                        RestrictionBreach.class,
                        RestrictionBreachRow.class)
                .dated("agreedOn")
                .placedBy("dwellingId")
                .derived());
    }
}
