package cn.anju.site.visit.finding;

import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.event.LedgerEventHandler;
import cn.anju.kit.ledger.RecordStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.StatelessSession;

/**
 * Opens what findings become, in the transaction that records them. Until somebody carries it on, it follows the finding.
 */
@ApplicationScoped
class FindingKeeper implements LedgerEventHandler {
    private static final String FINDING = "site.visit-finding";

    private final StatelessSession session;
    private final FindingRoutes routes;

    FindingKeeper(StatelessSession session, FindingRoutes routes) {
        this.session = session;
        this.routes = routes;
    }

    @Override
    public boolean handles(String type) {
        return type.equals(FINDING);
    }

    @Override
    public void apply(List<LedgerEvent> events) {
        for (LedgerEvent event : events) {
            var finding = session.get(VisitFindingRow.class, event.recordId());
            routes.follow(finding, finding.status() == RecordStatus.ACTIVE);
        }
    }
}
