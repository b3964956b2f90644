package cn.anju.industry.base;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The bases of the industries, each for the time in which it is as recorded. */
@Path("/api/v1/industry/bases")
@Tag(name = "bases", description = "产业基地 Industrial bases")
class BaseLedger extends LedgerResource<Base, BaseRow> {
    BaseLedger() {
        super(Ledger.of("industry/bases", "base", Base.class, BaseRow.class));
    }
}
