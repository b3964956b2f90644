package cn.anju.site.maintenance;

import static cn.anju.site.maintenance.MaintenanceOrder.State.ACCEPTED;
import static cn.anju.site.maintenance.MaintenanceOrder.State.ASSIGNED;
import static cn.anju.site.maintenance.MaintenanceOrder.State.COMPLETED;
import static cn.anju.site.maintenance.MaintenanceOrder.State.REPORTED;
import static cn.anju.site.maintenance.MaintenanceStep.ACCEPT;
import static cn.anju.site.maintenance.MaintenanceStep.ASSIGN;
import static cn.anju.site.maintenance.MaintenanceStep.COMPLETE;
import static cn.anju.site.maintenance.MaintenanceStep.SEND_BACK;

import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.step.Course;
import cn.anju.kit.step.Move;
import cn.anju.kit.step.Taking;
import cn.anju.kit.step.Workflow;
import cn.anju.site.maintenance.MaintenanceOrder.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** From reporting what is to be mended to finding the work good (clause 17); what {@link FoundGood} is is for somebody else. */
@ApplicationScoped
class MaintenanceCourse implements Course<MaintenanceOrder, State> {
    private static final FieldsShape<MaintenanceOrder> SHAPE = new FieldsShape<>(MaintenanceOrder.class);
    private static final Workflow<State> WORKFLOW = Workflow.of(
            Move.of(REPORTED, ASSIGN, ASSIGNED),
            Move.of(ASSIGNED, ASSIGN, ASSIGNED),
            Move.of(ASSIGNED, COMPLETE, COMPLETED),
            Move.of(COMPLETED, ACCEPT, ACCEPTED),
            Move.of(COMPLETED, SEND_BACK, ASSIGNED));

    @Override
    public Workflow<State> workflow() {
        return WORKFLOW;
    }

    @Override
    public State state(MaintenanceOrder fields) {
        return fields.state();
    }

    @Override
    public LocalDate dueOn(MaintenanceOrder fields) {
        return fields.completedOn() == null ? fields.dueOn() : null;
    }

    MaintenanceOrder assigned(Taking<MaintenanceOrder, Assignment> step, Checks checks) {
        var request = step.request();
        checks.notBefore("assignedOn", step.on(), "reportedOn", step.fields().reportedOn());
        checks.notBefore("dueOn", request.dueOn(), "assignedOn", step.on());
        var changes = changes(ASSIGNED);
        changes.put("assignedOn", step.on());
        changes.put("contractor", request.contractor());
        if (request.dueOn() != null) {
            changes.put("dueOn", request.dueOn());
        }
        return SHAPE.with(step.fields(), changes);
    }

    MaintenanceOrder completed(Taking<MaintenanceOrder, Completion> step, Checks checks) {
        checks.notBefore("completedOn", step.on(), "reportedOn", step.fields().reportedOn());
        var changes = changes(COMPLETED);
        changes.put("completedOn", step.on());
        changes.put("completedBy", step.login());
        changes.put("cost", step.request().cost());
        changes.put("result", step.request().result());
        return SHAPE.with(step.fields(), changes);
    }

    /** The deadline stays: what was not really mended is late. */
    MaintenanceOrder sentBack(Taking<MaintenanceOrder, SendingBack> step, Checks checks) {
        checks.notBefore("returnedOn", step.on(), "completedOn", step.fields().completedOn());
        var changes = changes(ASSIGNED);
        changes.put("completedOn", null);
        changes.put("completedBy", null);
        changes.put("returnedOn", step.on());
        changes.put("returnReason", step.request().reason());
        return SHAPE.with(step.fields(), changes);
    }

    private static Map<String, Object> changes(State state) {
        var changes = new HashMap<String, Object>();
        changes.put("state", state);
        return changes;
    }
}
