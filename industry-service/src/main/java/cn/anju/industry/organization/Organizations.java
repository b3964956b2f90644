package cn.anju.industry.organization;

import cn.anju.kit.ledger.LedgerStore;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Collective organisations for whoever may know of them. */
@ApplicationScoped
public class Organizations {
    private final CollectiveOrganizationLedger ledger;
    private final LedgerStore store;

    Organizations(CollectiveOrganizationLedger ledger, LedgerStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    /** @throws ProblemException 404 if there is none in the scope */
    public CollectiveOrganization find(UUID id, Scope scope) {
        return store.find(ledger.ledger(), id, scope)
                .orElseThrow(ProblemException::notFound)
                .fields();
    }
}
