package cn.anju.assessment.appeal;

import cn.anju.assessment.appeal.Appeal.State;
import cn.anju.assessment.quarter.QuarterState;
import cn.anju.assessment.quarter.SiteQuarters;
import cn.anju.kit.ledger.DerivedRecords;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerDesk;
import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.ledger.LedgerStore;
import cn.anju.kit.ledger.LedgerStore.Precondition;
import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.ledger.RecordStatus;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Caller;
import cn.anju.kit.security.Role;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Decides appeals, one after the other, while their quarter is under review. */
@ApplicationScoped
class AppealDesk {
    private final LedgerStore store;
    private final LedgerDesk desk;
    private final DerivedRecords records;
    private final SiteQuarters quarters;
    private final Database database;

    AppealDesk(LedgerStore store, LedgerDesk desk, DerivedRecords records, SiteQuarters quarters, Database database) {
        this.store = store;
        this.desk = desk;
        this.records = records;
        this.quarters = quarters;
        this.database = database;
    }

    @Transactional
    <R extends LedgerRow<Appeal>> LedgerView<Appeal> accept(
            Ledger<Appeal, R> ledger, UUID id, Acceptance acceptance, Precondition precondition, Caller caller) {
        R row = pending(ledger, id, precondition, caller);
        requireFirst(row.fields());
        Map<String, Object> decided = new HashMap<>();
        decided.put("state", State.ACCEPTED);
        decided.put("decision", acceptance.decision());
        decided.put("numerator", acceptance.numerator());
        decided.put("denominator", acceptance.denominator());
        return decide(ledger, row, decided, caller);
    }

    @Transactional
    <R extends LedgerRow<Appeal>> LedgerView<Appeal> refuse(
            Ledger<Appeal, R> ledger, UUID id, Refusal refusal, Precondition precondition, Caller caller) {
        R row = pending(ledger, id, precondition, caller);
        Map<String, Object> decided = new HashMap<>();
        decided.put("state", State.REFUSED);
        decided.put("decision", refusal.decision());
        return decide(ledger, row, decided, caller);
    }

    /** @throws ProblemException 403 if it was decided and the caller is not of the county */
    <R extends LedgerRow<Appeal>> void requireVoidable(Ledger<Appeal, R> ledger, UUID id, Caller caller) {
        boolean decided = store.find(ledger, id, caller.scope())
                .filter(row -> row.fields().state() != State.OPEN)
                .isPresent();
        if (decided && !caller.has(Role.COUNTY_ADMIN)) {
            throw new ProblemException(403, "decided-appeal");
        }
    }

    private <R extends LedgerRow<Appeal>> R pending(
            Ledger<Appeal, R> ledger, UUID id, Precondition precondition, Caller caller) {
        if (!caller.mayWrite(ledger.workstream(), EnumSet.of(Role.COUNTY_ADMIN, Role.BUREAU_OFFICER))) {
            throw new ProblemException(403, "forbidden");
        }
        if (precondition.version() == null) {
            throw new ProblemException(428, "precondition-required");
        }
        database.query("select id from appeal where id = ? for update", row -> true, id);
        R row = store.findWritable(ledger, id, caller.scope());
        if (precondition.version() != row.version()) {
            throw new ProblemException(412, "precondition-failed", row.version());
        }
        if (row.status() == RecordStatus.VOIDED) {
            throw new ProblemException(409, "voided");
        }
        if (row.fields().state() != State.OPEN) {
            throw new ProblemException(409, "appeal-decided");
        }
        boolean inReview = quarters.keep(row.fields().siteCode(), row.fields().period())
                .filter(quarter -> quarter.state() == QuarterState.REVIEW)
                .isPresent();
        if (!inReview) {
            throw new ProblemException(409, "quarter-not-in-review");
        }
        return row;
    }

    /** Two accepted appeals about the same figures would contradict each other. */
    private void requireFirst(Appeal appeal) {
        database.query(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                row -> true,
                "appeal %s %s %s".formatted(appeal.siteCode(), appeal.period(), appeal.indicator()));
        boolean another = database.queryOne(
                        """
                        select 1 from appeal where site_code = ? and period = ? and indicator = ?
                            and month is not distinct from ? and state = 'ACCEPTED' and status = 'ACTIVE'
                        """, row -> true, appeal.siteCode(), appeal.period(), appeal.indicator(), appeal.month())
                .isPresent();
        if (another) {
            throw new ProblemException(409, "appeal-accepted-before");
        }
    }

    private <R extends LedgerRow<Appeal>> LedgerView<Appeal> decide(
            Ledger<Appeal, R> ledger, R row, Map<String, Object> decided, Caller caller) {
        var by = desk.authorship(caller);
        decided.put("decidedOn", by.recordedOn());
        records.put(ledger, row.id(), ledger.shape().with(row.fields(), decided), by);
        return store.find(ledger, row.id(), caller.scope()).orElseThrow().view();
    }
}
