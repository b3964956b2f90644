package cn.anju.site.request;

import static cn.anju.site.request.PublicRequest.State.ACCEPTED;
import static cn.anju.site.request.PublicRequest.State.ANSWERED;
import static cn.anju.site.request.PublicRequest.State.RAISED;
import static cn.anju.site.request.PublicRequest.State.REOPENED;
import static cn.anju.site.request.PublicRequest.State.RESOLVED;
import static cn.anju.site.request.RequestAction.ACCEPT;
import static cn.anju.site.request.RequestAction.ANSWER;
import static cn.anju.site.request.RequestAction.ESCALATE;
import static cn.anju.site.request.RequestAction.REOPEN;
import static cn.anju.site.request.RequestAction.RESOLVE;

import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.step.Course;
import cn.anju.kit.step.Move;
import cn.anju.kit.step.StepRule;
import cn.anju.kit.step.Taking;
import cn.anju.kit.step.Workflow;
import cn.anju.site.request.PublicRequest.Level;
import cn.anju.site.request.PublicRequest.Satisfaction;
import cn.anju.site.request.PublicRequest.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From raising a request to settling it (clause 27). Where the residents are left dissatisfied, what they still ask for is a
 * new request with a deadline of its own, and the settled one counts as it was settled.
 */
@ApplicationScoped
class RequestCourse implements Course<PublicRequest, State>, StepRule<PublicRequest, RequestStep> {
    private static final FieldsShape<PublicRequest> SHAPE = new FieldsShape<>(PublicRequest.class);
    private static final Workflow<State> WORKFLOW = Workflow.of(
            Move.of(RAISED, ACCEPT, ACCEPTED),
            Move.of(RAISED, ESCALATE, RAISED),
            Move.of(REOPENED, ACCEPT, ACCEPTED),
            Move.of(REOPENED, ESCALATE, REOPENED),
            Move.of(ACCEPTED, ACCEPT, ACCEPTED),
            Move.of(ACCEPTED, ANSWER, ANSWERED),
            Move.of(ACCEPTED, ESCALATE, ACCEPTED),
            Move.of(ANSWERED, ANSWER, ANSWERED),
            Move.of(ANSWERED, RESOLVE, RESOLVED),
            Move.of(ANSWERED, ESCALATE, ANSWERED),
            Move.of(RESOLVED, REOPEN, RESOLVED));

    private final RequestLimits limits;

    RequestCourse(RequestLimits limits) {
        this.limits = limits;
    }

    @Override
    public Workflow<State> workflow() {
        return WORKFLOW;
    }

    @Override
    public State state(PublicRequest fields) {
        return fields.reached();
    }

    @Override
    public LocalDate dueOn(PublicRequest fields) {
        return fields.resolvedOn() == null ? fields.dueOn() : null;
    }

    @Override
    public PublicRequest after(Taking<PublicRequest, RequestStep> step, Checks checks) {
        step.requireAfterLast("on", checks);
        var fields = step.fields();
        checks.require(!step.on().isBefore(fields.raisedOn()), "on", "step-before-last", fields.raisedOn());
        return switch (step.request().action()) {
            case ACCEPT -> accepted(step, checks);
            case ANSWER -> {
                checks.require(step.request().note() != null, "note", "required");
                var changes = new HashMap<String, Object>();
                changes.put("answer", step.request().note());
                changes.put("answeredOn", step.on());
                yield with(fields, changes);
            }
            case RESOLVE -> resolved(step);
            case ESCALATE -> escalated(step, checks);
            case REOPEN -> {
                boolean dissatisfied = fields.satisfaction() == Satisfaction.DISSATISFIED;
                checks.require(dissatisfied, "action", "not-dissatisfied");
                checks.require(step.request().note() != null, "note", "required");
                yield fields;
            }
        };
    }

    private static PublicRequest accepted(Taking<PublicRequest, RequestStep> step, Checks checks) {
        var request = step.request();
        checks.require(request.owner() != null || request.bureau() != null, "owner", "owner-or-bureau");
        var changes = new HashMap<String, Object>();
        changes.put("owner", request.owner());
        changes.put("bureau", request.bureau());
        changes.put("acceptedOn", step.on());
        return with(step.fields(), changes);
    }

    private static PublicRequest resolved(Taking<PublicRequest, RequestStep> step) {
        var changes = new HashMap<String, Object>();
        changes.put("resolvedOn", step.on());
        changes.put("satisfaction", step.request().satisfaction());
        return with(step.fields(), changes);
    }

    private PublicRequest escalated(Taking<PublicRequest, RequestStep> step, Checks checks) {
        var fields = step.fields();
        var level = limits.level(fields.dueOn(), step.on());
        checks.require(level.isPresent(), "on", "not-overdue", fields.dueOn());
        level.ifPresent(due -> checks.require(isHigher(due, fields.escalatedTo()), "action", "escalated-already", due));
        var changes = new HashMap<String, Object>();
        changes.put("escalatedTo", level.orElse(null));
        changes.put("escalatedOn", step.on());
        return with(fields, changes);
    }

    private static boolean isHigher(Level due, Level reached) {
        return reached == null || due.compareTo(reached) > 0;
    }

    @Override
    public Optional<PublicRequest> opens(Taking<PublicRequest, RequestStep> step) {
        if (step.request().action() != REOPEN) {
            return Optional.empty();
        }
        var changes = new HashMap<String, Object>();
        SHAPE.fields().forEach(field -> changes.put(field.name(), null));
        List.of("siteCode", "regionCode", "householdId", "category", "channel", "owner", "bureau")
                .forEach(changes::remove);
        changes.put("raisedOn", step.on());
        changes.put("content", step.request().note());
        changes.put("reopens", step.record().id());
        return Optional.of(SHAPE.with(step.fields(), changes));
    }

    private static PublicRequest with(PublicRequest fields, Map<String, Object> changes) {
        var changed = SHAPE.with(fields, changes);
        return SHAPE.with(changed, Map.of("state", changed.reached()));
    }
}
