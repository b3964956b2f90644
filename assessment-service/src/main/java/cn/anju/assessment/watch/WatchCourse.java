package cn.anju.assessment.watch;

import static cn.anju.assessment.watch.WatchOrder.State.ORDERED;
import static cn.anju.assessment.watch.WatchOrder.State.RELEASED;
import static cn.anju.assessment.watch.WatchOrder.State.REPORTED;
import static cn.anju.assessment.watch.WatchStep.RELEASE;
import static cn.anju.assessment.watch.WatchStep.REPORT;
import static cn.anju.assessment.watch.WatchStep.RETURN;
import static cn.anju.kit.security.Role.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.SITE_MANAGER;
import static cn.anju.kit.security.Role.TOWNSHIP_OFFICER;

import cn.anju.assessment.watch.WatchOrder.State;
import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.step.Course;
import cn.anju.kit.step.Move;
import cn.anju.kit.step.Taking;
import cn.anju.kit.step.Workflow;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** From the order to the release (clause 29): the site reports, the county releases it or returns the report. */
@ApplicationScoped
class WatchCourse implements Course<WatchOrder, State> {
    private static final FieldsShape<WatchOrder> SHAPE = new FieldsShape<>(WatchOrder.class);
    private static final Workflow<State> WORKFLOW = Workflow.of(
            Move.of(ORDERED, REPORT, REPORTED).inPersonBy(SITE_MANAGER, TOWNSHIP_OFFICER, COUNTY_ADMIN),
            Move.of(REPORTED, RELEASE, RELEASED).inPersonBy(COUNTY_ADMIN, BUREAU_OFFICER),
            Move.of(REPORTED, RETURN, ORDERED).inPersonBy(COUNTY_ADMIN, BUREAU_OFFICER));

    @Override
    public Workflow<State> workflow() {
        return WORKFLOW;
    }

    @Override
    public State state(WatchOrder fields) {
        return fields.state();
    }

    @Override
    public LocalDate dueOn(WatchOrder fields) {
        return fields.releasedOn() == null ? fields.dueOn() : null;
    }

    WatchOrder reported(Taking<WatchOrder, Rectification> step, Checks checks) {
        step.requireNotBefore("reportedOn", step.fields().orderedOn(), checks);
        return SHAPE.with(
                step.fields(),
                Map.of(
                        "state",
                        REPORTED,
                        "reportedOn",
                        step.on(),
                        "report",
                        step.request().report()));
    }

    WatchOrder released(Taking<WatchOrder, Verdict> step, Checks checks) {
        step.requireNotBefore("decidedOn", step.fields().reportedOn(), checks);
        return SHAPE.with(
                step.fields(),
                Map.of(
                        "state",
                        RELEASED,
                        "releasedOn",
                        step.on(),
                        "verdict",
                        step.request().verdict()));
    }

    WatchOrder returned(Taking<WatchOrder, Verdict> step, Checks checks) {
        step.requireNotBefore("decidedOn", step.fields().reportedOn(), checks);
        var changes = new HashMap<String, Object>();
        changes.put("state", ORDERED);
        changes.put("reportedOn", null);
        changes.put("verdict", step.request().verdict());
        return SHAPE.with(step.fields(), changes);
    }
}
