package cn.anju.site.visit.finding;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.ledger.LedgerStore;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Looks up what became of findings. */
@ApplicationScoped
class FindingOutcomes {
    private final LedgerStore store;
    private final FindingRoutes routes;

    FindingOutcomes(LedgerStore store, FindingRoutes routes) {
        this.store = store;
        this.routes = routes;
    }

    /** @throws ProblemException 404 if there is no such finding, or nothing was opened of it */
    FindingOutcome of(Ledger<VisitFinding, VisitFindingRow> ledger, UUID id, Scope scope) {
        var becomes = store.find(ledger, id, scope)
                .map(row -> row.fields().becomes())
                .orElseThrow(ProblemException::notFound);
        var route = routes.of(becomes);
        return outcome(routes.ledger(route), route, id, scope).orElseThrow(ProblemException::notFound);
    }

    private <F extends Record & LedgerFields, R extends LedgerRow<F>> Optional<FindingOutcome> outcome(
            Ledger<F, R> ledger, FindingRoute route, UUID finding, Scope scope) {
        return store.find(ledger, FindingRoutes.idOf(route, finding), scope)
                .map(row -> new FindingOutcome(route.becomes(), ledger.href(), row.id(), row.status(), row.version()));
    }
}
