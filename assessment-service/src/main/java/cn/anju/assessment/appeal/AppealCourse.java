package cn.anju.assessment.appeal;

import static cn.anju.assessment.appeal.Appeal.State.ACCEPTED;
import static cn.anju.assessment.appeal.Appeal.State.OPEN;
import static cn.anju.assessment.appeal.Appeal.State.REFUSED;
import static cn.anju.assessment.appeal.AppealStep.ACCEPT;
import static cn.anju.assessment.appeal.AppealStep.REFUSE;
import static cn.anju.kit.security.Role.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.COUNTY_ADMIN;

import cn.anju.assessment.appeal.Appeal.State;
import cn.anju.assessment.quarter.QuarterState;
import cn.anju.assessment.quarter.SiteQuarters;
import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.ledger.LedgerStore;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Caller;
import cn.anju.kit.sql.Database;
import cn.anju.kit.step.Course;
import cn.anju.kit.step.Move;
import cn.anju.kit.step.Taking;
import cn.anju.kit.step.Workflow;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** How appeals are decided, one after the other, while their quarter is under review. */
@ApplicationScoped
class AppealCourse implements Course<Appeal, State> {
    private static final FieldsShape<Appeal> SHAPE = new FieldsShape<>(Appeal.class);
    private static final Workflow<State> WORKFLOW = Workflow.of(
            Move.of(OPEN, ACCEPT, ACCEPTED).inPersonBy(COUNTY_ADMIN, BUREAU_OFFICER),
            Move.of(OPEN, REFUSE, REFUSED).inPersonBy(COUNTY_ADMIN, BUREAU_OFFICER));

    private final LedgerStore store;
    private final SiteQuarters quarters;
    private final Database database;

    AppealCourse(LedgerStore store, SiteQuarters quarters, Database database) {
        this.store = store;
        this.quarters = quarters;
        this.database = database;
    }

    @Override
    public Workflow<State> workflow() {
        return WORKFLOW;
    }

    @Override
    public State state(Appeal fields) {
        return fields.state();
    }

    @Override
    public LocalDate dueOn(Appeal fields) {
        return null;
    }

    /** @throws ProblemException 409 if it is decided already */
    @Override
    public Move<State> move(Appeal fields, Enum<?> action) {
        if (fields.state() != OPEN) {
            throw new ProblemException(409, "appeal-decided");
        }
        return Course.super.move(fields, action);
    }

    Appeal accepted(Taking<Appeal, Acceptance> step, Checks checks) {
        requireInReview(step.fields());
        requireFirst(step.fields());
        var acceptance = step.request();
        Map<String, Object> decided = decided(step, ACCEPTED, acceptance.decision());
        decided.put("numerator", acceptance.numerator());
        decided.put("denominator", acceptance.denominator());
        return SHAPE.with(step.fields(), decided);
    }

    Appeal refused(Taking<Appeal, Refusal> step, Checks checks) {
        requireInReview(step.fields());
        return SHAPE.with(step.fields(), decided(step, REFUSED, step.request().decision()));
    }

    private static Map<String, Object> decided(Taking<Appeal, ?> step, State state, String decision) {
        Map<String, Object> decided = new HashMap<>();
        decided.put("state", state);
        decided.put("decision", decision);
        decided.put("decidedOn", step.on());
        return decided;
    }

    private void requireInReview(Appeal appeal) {
        boolean inReview = quarters.keep(appeal.siteCode(), appeal.period())
                .filter(quarter -> quarter.state() == QuarterState.REVIEW)
                .isPresent();
        if (!inReview) {
            throw new ProblemException(409, "quarter-not-in-review");
        }
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

    /** @throws ProblemException 403 if it was decided and the caller is not of the county */
    <R extends LedgerRow<Appeal>> void requireVoidable(Ledger<Appeal, R> ledger, UUID id, Caller caller) {
        boolean decided = store.find(ledger, id, caller.scope())
                .filter(row -> row.fields().state() != OPEN)
                .isPresent();
        if (decided && !caller.has(COUNTY_ADMIN)) {
            throw new ProblemException(403, "decided-appeal");
        }
    }
}
