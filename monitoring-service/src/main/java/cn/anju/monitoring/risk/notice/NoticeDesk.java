package cn.anju.monitoring.risk.notice;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.ledger.LedgerStore;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.reference.KnownRecord;
import cn.anju.kit.reference.References;
import cn.anju.kit.security.Caller;
import cn.anju.kit.sql.Database;
import cn.anju.kit.term.Terms;
import cn.anju.monitoring.risk.CaseState;
import cn.anju.monitoring.risk.RiskCase;
import cn.anju.monitoring.risk.process.Transition;
import cn.anju.monitoring.risk.process.Transitions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Prints the public notice of a case: the last one that was published. */
@ApplicationScoped
public class NoticeDesk {
    private final LedgerStore store;
    private final Transitions transitions;
    private final References references;
    private final HeadFinder heads;
    private final Database database;

    NoticeDesk(LedgerStore store, Transitions transitions, References references, HeadFinder heads, Database database) {
        this.store = store;
        this.transitions = transitions;
        this.references = references;
        this.heads = heads;
        this.database = database;
    }

    /** @throws ProblemException 409 while nothing was published */
    public <R extends LedgerRow<RiskCase>> String print(Ledger<RiskCase, R> ledger, UUID id, Caller caller) {
        var fields =
                store.find(ledger, id, caller.scope()).map(LedgerRow::fields).orElseThrow(ProblemException::notFound);
        var published = transitions.of(id, fields).notice().orElseThrow(() -> new ProblemException(409, "no-notice"));
        return notice(fields, published, caller).render();
    }

    private CaseNotice notice(RiskCase fields, Transition published, Caller caller) {
        var given = published.given();
        return new CaseNotice(
                published.to() == CaseState.ELIMINATION_NOTICE,
                place(fields),
                code(fields.householdId()),
                heads.maskedName(fields.householdId(), published.on(), caller).orElse(null),
                risks(fields),
                Objects.requireNonNullElse(given.noticeFrom(), published.on()),
                given.noticeTo());
    }

    private String place(RiskCase fields) {
        Optional<KnownRecord> place =
                fields.siteCode() == null ? references.region(fields.regionCode()) : references.site(fields.siteCode());
        return place.map(KnownRecord::name).orElse(fields.siteCode() == null ? fields.regionCode() : fields.siteCode());
    }

    private String code(UUID householdId) {
        return database.queryOne("select code from household where id = ?", row -> row.getString(1), householdId)
                .orElse("");
    }

    private static String risks(RiskCase fields) {
        return fields.riskKinds().stream()
                .filter(kind -> !kind.tellsHealth())
                .map(kind -> Terms.of(kind).zh())
                .collect(Collectors.joining("、"));
    }
}
