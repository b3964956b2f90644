package cn.anju.assessment.fivetype.acceptance;

import static cn.anju.assessment.fivetype.acceptance.AcceptanceStep.ACCEPT;
import static cn.anju.assessment.fivetype.acceptance.AcceptanceStep.INSPECT;
import static cn.anju.assessment.fivetype.acceptance.AcceptanceStep.RETURN;
import static cn.anju.assessment.fivetype.acceptance.AcceptanceStep.SELF_CHECK;
import static cn.anju.assessment.fivetype.checklist.AcceptanceState.ACCEPTED;
import static cn.anju.assessment.fivetype.checklist.AcceptanceState.INSPECTED;
import static cn.anju.assessment.fivetype.checklist.AcceptanceState.PLANNED;
import static cn.anju.assessment.fivetype.checklist.AcceptanceState.RETURNED;
import static cn.anju.assessment.fivetype.checklist.AcceptanceState.SELF_CHECKED;
import static cn.anju.kit.security.Role.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.SITE_MANAGER;
import static cn.anju.kit.security.Role.TOWNSHIP_OFFICER;

import cn.anju.assessment.fivetype.checklist.AcceptanceState;
import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.sql.Database;
import cn.anju.kit.step.Course;
import cn.anju.kit.step.Move;
import cn.anju.kit.step.Taking;
import cn.anju.kit.step.Workflow;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** From the plan to the acceptance (clauses 25 and 26): the site checks itself, the county inspects, accepts or returns. */
@ApplicationScoped
class AcceptanceCourse implements Course<FiveTypeAcceptance, AcceptanceState> {
    private static final FieldsShape<FiveTypeAcceptance> SHAPE = new FieldsShape<>(FiveTypeAcceptance.class);
    private static final Workflow<AcceptanceState> WORKFLOW = Workflow.of(
            Move.of(PLANNED, SELF_CHECK, SELF_CHECKED).inPersonBy(SITE_MANAGER, TOWNSHIP_OFFICER, COUNTY_ADMIN),
            Move.of(RETURNED, SELF_CHECK, SELF_CHECKED).inPersonBy(SITE_MANAGER, TOWNSHIP_OFFICER, COUNTY_ADMIN),
            Move.of(SELF_CHECKED, INSPECT, INSPECTED).inPersonBy(COUNTY_ADMIN, BUREAU_OFFICER),
            Move.of(INSPECTED, ACCEPT, ACCEPTED).inPersonBy(COUNTY_ADMIN, BUREAU_OFFICER),
            Move.of(INSPECTED, RETURN, RETURNED).inPersonBy(COUNTY_ADMIN, BUREAU_OFFICER));

    private final Database database;
    private final AcceptanceCriteria criteria;

    AcceptanceCourse(Database database, AcceptanceCriteria criteria) {
        this.database = database;
        this.criteria = criteria;
    }

    @Override
    public Workflow<AcceptanceState> workflow() {
        return WORKFLOW;
    }

    @Override
    public AcceptanceState state(FiveTypeAcceptance fields) {
        return fields.state();
    }

    @Override
    public LocalDate dueOn(FiveTypeAcceptance fields) {
        return fields.acceptedOn() == null ? fields.dueOn() : null;
    }

    FiveTypeAcceptance selfChecked(Taking<FiveTypeAcceptance, SelfCheck> step, Checks checks) {
        var fields = step.fields();
        step.requireNotBefore("checkedOn", Objects.requireNonNullElse(fields.decidedOn(), fields.plannedOn()), checks);
        checks.throwIfAny();
        requireOnlyOne(step.record().id(), fields);
        return SHAPE.with(
                fields,
                Map.of(
                        "state", SELF_CHECKED,
                        "selfCheckedOn", step.on(),
                        "selfCheck", step.request().report()));
    }

    FiveTypeAcceptance inspected(Taking<FiveTypeAcceptance, SiteInspection> step, Checks checks) {
        var fields = step.fields();
        var inspection = step.request();
        step.requireNotBefore("inspectedOn", fields.selfCheckedOn(), checks);
        criteria.check(fields.fiveType(), inspection.findings(), checks);
        return SHAPE.with(
                fields,
                Map.of(
                        "state", INSPECTED,
                        "inspectedOn", step.on(),
                        "inspector", inspection.inspector(),
                        "findings", inspection.findings()));
    }

    /** @throws ProblemException 409 with every criterion that is not met */
    FiveTypeAcceptance accepted(Taking<FiveTypeAcceptance, Decision> step, Checks checks) {
        List<String> missing = missing(step, checks);
        if (!missing.isEmpty()) {
            throw new ProblemException(409, "criteria-missing", String.join(", ", missing));
        }
        Map<String, Object> changes = decided(step, ACCEPTED);
        changes.put("acceptedOn", step.on());
        changes.put("missing", null);
        return SHAPE.with(step.fields(), changes);
    }

    FiveTypeAcceptance returned(Taking<FiveTypeAcceptance, Decision> step, Checks checks) {
        Map<String, Object> changes = decided(step, RETURNED);
        changes.put("missing", missing(step, checks));
        return SHAPE.with(step.fields(), changes);
    }

    private List<String> missing(Taking<FiveTypeAcceptance, Decision> step, Checks checks) {
        step.requireNotBefore("decidedOn", step.fields().inspectedOn(), checks);
        checks.throwIfAny();
        return criteria.missing(step.fields(), step.on());
    }

    private static Map<String, Object> decided(Taking<FiveTypeAcceptance, Decision> step, AcceptanceState state) {
        Map<String, Object> changes = new HashMap<>();
        changes.put("state", state);
        changes.put("decidedOn", step.on());
        changes.put("verdict", step.request().verdict());
        return changes;
    }

    /** A site is accepted once for a type: no second plan goes on beside one that is on its way or through. */
    private void requireOnlyOne(UUID id, FiveTypeAcceptance acceptance) {
        database.query(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                row -> true,
                "acceptance %s %s".formatted(acceptance.siteCode(), acceptance.fiveType()));
        boolean another = database.queryOne(
                        """
                        select 1 from five_type_acceptance where site_code = ? and five_type = ? and id <> ?
                            and state <> 'PLANNED' and status = 'ACTIVE'
                        """,
                        row -> true,
                        acceptance.siteCode(),
                        acceptance.fiveType().name(),
                        id)
                .isPresent();
        if (another) {
            throw new ProblemException(409, "acceptance-under-way");
        }
    }
}
