package cn.anju.assessment.task.report;

import static cn.anju.assessment.task.report.ReportStep.ACCEPT;
import static cn.anju.assessment.task.report.ReportStep.RESUBMIT;
import static cn.anju.assessment.task.report.ReportStep.RETURN;
import static cn.anju.assessment.task.report.TaskReport.State.ACCEPTED;
import static cn.anju.assessment.task.report.TaskReport.State.REPORTED;
import static cn.anju.assessment.task.report.TaskReport.State.RETURNED;
import static cn.anju.kit.security.Role.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.COUNTY_ADMIN;

import cn.anju.assessment.task.report.TaskReport.State;
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

/** What becomes of a report: the county accepts it or returns it, and the bureau sends a returned one again. */
@ApplicationScoped
class ReportCourse implements Course<TaskReport, State> {
    private static final FieldsShape<TaskReport> SHAPE = new FieldsShape<>(TaskReport.class);
    private static final Workflow<State> WORKFLOW = Workflow.of(
            Move.of(REPORTED, ACCEPT, ACCEPTED).inPersonBy(COUNTY_ADMIN),
            Move.of(REPORTED, RETURN, RETURNED).inPersonBy(COUNTY_ADMIN),
            Move.of(RETURNED, RESUBMIT, REPORTED).inPersonBy(COUNTY_ADMIN, BUREAU_OFFICER));

    @Override
    public Workflow<State> workflow() {
        return WORKFLOW;
    }

    @Override
    public State state(TaskReport fields) {
        return fields.state();
    }

    @Override
    public LocalDate dueOn(TaskReport fields) {
        return null;
    }

    TaskReport accepted(Taking<TaskReport, ReportVerdict> step, Checks checks) {
        return judged(step, ACCEPTED, checks);
    }

    TaskReport returned(Taking<TaskReport, ReportVerdict> step, Checks checks) {
        return judged(step, RETURNED, checks);
    }

    private static TaskReport judged(Taking<TaskReport, ReportVerdict> step, State state, Checks checks) {
        step.requireNotBefore("decidedOn", step.fields().reportedOn(), checks);
        return SHAPE.with(
                step.fields(),
                Map.of(
                        "state",
                        state,
                        "decidedOn",
                        step.on(),
                        "verdict",
                        step.request().verdict()));
    }

    TaskReport resubmitted(Taking<TaskReport, Resubmission> step, Checks checks) {
        var changes = new HashMap<String, Object>();
        changes.put("state", REPORTED);
        changes.put("decidedOn", null);
        return SHAPE.with(step.fields(), changes);
    }
}
