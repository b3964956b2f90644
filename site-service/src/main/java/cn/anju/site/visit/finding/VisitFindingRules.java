package cn.anju.site.visit.finding;

import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.sql.Database;
import cn.anju.site.visit.finding.VisitFinding.Becomes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** A finding says all that the record needs which it becomes, and nothing that only another kind does. */
@ApplicationScoped
class VisitFindingRules implements LedgerRules<VisitFinding> {
    private final FindingRoutes routes;
    private final Database database;

    VisitFindingRules(FindingRoutes routes, Database database) {
        this.routes = routes;
        this.database = database;
    }

    @Override
    public Class<VisitFinding> fieldsType() {
        return VisitFinding.class;
    }

    private Optional<LocalDate> visitedOn(VisitFinding finding) {
        return database.queryOne(
                "select visited_on from leader_visit where id = ?",
                row -> row.getObject(1, LocalDate.class),
                finding.visitId());
    }

    @Override
    public void check(Proposal<VisitFinding> change, Checks checks) {
        var finding = change.fields();
        only(Becomes.HAZARD, finding, "hazardKind", finding.hazardKind(), checks);
        only(Becomes.HAZARD, finding, "hazardSeverity", finding.hazardSeverity(), checks);
        only(Becomes.PUBLIC_REQUEST, finding, "requestCategory", finding.requestCategory(), checks);
        checks.require(finding.facilityId() == null || isAtSite(finding), "facilityId", "place-mismatch", "facilityId");
        visitedOn(finding)
                .filter(day -> finding.foundOn().isBefore(day))
                .ifPresent(day -> checks.add("foundOn", "before-visit", day));
        if (checks.none() && finding.becomes() != null) {
            routes.check(finding, checks);
        }
    }

    private static void only(Becomes kind, VisitFinding finding, String field, Object value, Checks checks) {
        checks.require(value == null || finding.becomes() == kind, field, "finding-kind", kind);
    }

    private boolean isAtSite(VisitFinding finding) {
        return database.queryOne(
                        "select 1 from facility where id = ? and site_code = ?",
                        row -> true,
                        finding.facilityId(),
                        finding.siteCode())
                .isPresent();
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }
}
