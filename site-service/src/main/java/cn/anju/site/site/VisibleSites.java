package cn.anju.site.site;

import cn.anju.kit.ledger.LedgerStore;
import cn.anju.kit.ledger.RecordStatus;
import cn.anju.kit.ledger.RequestHeaders;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.reference.KnownRecord;
import cn.anju.kit.reference.References;
import cn.anju.kit.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;

/** The sites that a caller may know of, by code as people say them or by the id of their record. */
@ApplicationScoped
public class VisibleSites {
    private final SiteLedger ledger;
    private final LedgerStore store;
    private final References references;

    VisibleSites(SiteLedger ledger, LedgerStore store, References references) {
        this.ledger = ledger;
        this.store = store;
        this.references = references;
    }

    /** @throws ProblemException 404 if there is none, or none inside the scope */
    public Site get(String codeOrId, Scope scope) {
        var id = references.site(codeOrId).map(KnownRecord::id).orElseGet(() -> RequestHeaders.id(codeOrId));
        return store.find(ledger.ledger(), id, scope)
                .filter(row -> row.status() == RecordStatus.ACTIVE)
                .orElseThrow(ProblemException::notFound)
                .fields();
    }
}
