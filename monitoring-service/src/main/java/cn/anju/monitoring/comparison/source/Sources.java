package cn.anju.monitoring.comparison.source;

import static cn.anju.kit.security.Role.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.SYSTEM;

import cn.anju.kit.ledger.LedgerStore;
import cn.anju.kit.ledger.RecordStatus;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Caller;
import cn.anju.kit.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Finds sources for those who work with them: officers with those of their own bureau, administrators with all. */
@ApplicationScoped
public class Sources {
    private final ComparisonSourceLedger ledger;
    private final LedgerStore store;

    Sources(ComparisonSourceLedger ledger, LedgerStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    /** @throws ProblemException 404 outside the scope, 409 if it is voided */
    public ComparisonSource find(UUID id, Scope scope) {
        var row = store.find(ledger.ledger(), id, scope).orElseThrow(ProblemException::notFound);
        if (row.status() == RecordStatus.VOIDED) {
            throw new ProblemException(409, "voided");
        }
        return row.fields();
    }

    /** The same for whoever may submit its data. @throws ProblemException 403 for other bureaus too */
    public ComparisonSource findOwn(UUID id, Caller caller) {
        var source = find(id, caller.scope());
        boolean runs = caller.mayWrite("monitoring", Set.of(COUNTY_ADMIN, SYSTEM));
        boolean submits = caller.has(BUREAU_OFFICER) && source.bureau().equals(caller.bureau());
        if (!runs && !submits) {
            throw new ProblemException(403, "other-bureau", source.bureau());
        }
        return source;
    }
}
