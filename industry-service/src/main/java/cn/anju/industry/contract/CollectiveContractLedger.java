package cn.anju.industry.contract;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The contracts that bring collectives a regular income. */
@Path("/api/v1/industry/collective-contracts")
@Tag(name = "collective-contracts", description = "经济合同 Contracts of collectives")
class CollectiveContractLedger extends LedgerResource<CollectiveContract, CollectiveContractRow> {
    CollectiveContractLedger() {
        super(Ledger.of(
                        "industry/collective-contracts",
                        "collective-contract",
                        CollectiveContract.class,
                        CollectiveContractRow.class)
                .placedBy("organizationId"));
    }
}
