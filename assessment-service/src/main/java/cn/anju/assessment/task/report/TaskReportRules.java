package cn.anju.assessment.task.report;

import cn.anju.assessment.task.Occasion;
import cn.anju.assessment.task.TrackedTask;
import cn.anju.assessment.task.TrackedTasks;
import cn.anju.assessment.task.report.TaskReport.State;
import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.period.Period;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.step.guard.StepFields;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * A bureau reports of a task that it leads, for a period of that task; what becomes of the report follows from its steps. Once it
 * is corrected after a return, it waits for the county again.
 */
@ApplicationScoped
class TaskReportRules implements LedgerRules<TaskReport> {
    private static final FieldsShape<TaskReport> SHAPE = new FieldsShape<>(TaskReport.class);
    static final StepFields<TaskReport> BY_STEPS =
            new StepFields<>(SHAPE, "by-verdict-only", State.REPORTED, "decidedOn", "verdict");

    private final TrackedTasks tasks;

    TaskReportRules(TrackedTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public Class<TaskReport> fieldsType() {
        return TaskReport.class;
    }

    @Override
    public TaskReport complete(TaskReport before, TaskReport fields) {
        return SHAPE.with(fields, BY_STEPS.kept(before, fields));
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }

    @Override
    public void check(Proposal<TaskReport> change, Checks checks) {
        var report = change.fields();
        BY_STEPS.check(change, checks);
        checks.require(
                change.before() == null || change.before().state() != State.ACCEPTED, "state", "report-accepted");
        var task = tasks.find(report.task());
        checks.require(task.isPresent(), "task", "unknown-task");
        task.ifPresent(known -> check(known, report, checks));
    }

    private static void check(TrackedTask task, TaskReport report, Checks checks) {
        checks.require(
                task.lead().contains(report.bureau()), "bureau", "not-lead-bureau", String.join(", ", task.lead()));
        var kind = Occasion.kind(task);
        var period = Period.parse(report.period()).filter(parsed -> parsed.kind() == kind);
        checks.require(period.isPresent(), "period", "period-of-task", kind);
        checks.require(
                period.filter(parsed -> !parsed.hasBegunBy(report.reportedOn())).isEmpty(),
                "reportedOn",
                "period-not-begun",
                report.period());
    }
}
