package cn.anju.site.hazard;

import static cn.anju.site.hazard.Hazard.State.ASSIGNED;
import static cn.anju.site.hazard.Hazard.State.CLOSED;
import static cn.anju.site.hazard.Hazard.State.FOUND;
import static cn.anju.site.hazard.Hazard.State.RECTIFIED;
import static cn.anju.site.hazard.Hazard.State.RECTIFYING;
import static cn.anju.site.hazard.Hazard.State.REOPENED;
import static cn.anju.site.hazard.HazardAction.ASSIGN;
import static cn.anju.site.hazard.HazardAction.CLOSE;
import static cn.anju.site.hazard.HazardAction.RECTIFY;
import static cn.anju.site.hazard.HazardAction.REOPEN;
import static cn.anju.site.hazard.HazardAction.SEND_BACK;
import static cn.anju.site.hazard.HazardAction.START;

import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.step.Course;
import cn.anju.kit.step.Move;
import cn.anju.kit.step.StepRule;
import cn.anju.kit.step.TakenStep;
import cn.anju.kit.step.Taking;
import cn.anju.kit.step.Workflow;
import cn.anju.kit.step.guard.Teller;
import cn.anju.site.hazard.Hazard.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * From finding a hazard to closing it (clause 20). Whoever rectified it does not close it. One that is sent back keeps its
 * deadline; one that comes back after it was closed is a new hazard with a deadline of its own.
 */
@ApplicationScoped
class HazardCourse implements Course<Hazard, State>, StepRule<Hazard, HazardStep> {
    private static final FieldsShape<Hazard> SHAPE = new FieldsShape<>(Hazard.class);
    private static final Workflow<State> WORKFLOW = Workflow.of(
            Move.of(FOUND, ASSIGN, ASSIGNED),
            Move.of(REOPENED, ASSIGN, ASSIGNED),
            Move.of(ASSIGNED, START, RECTIFYING),
            Move.of(ASSIGNED, RECTIFY, RECTIFIED),
            Move.of(ASSIGNED, ASSIGN, ASSIGNED),
            Move.of(RECTIFYING, RECTIFY, RECTIFIED),
            Move.of(RECTIFYING, ASSIGN, ASSIGNED),
            Move.of(RECTIFIED, CLOSE, CLOSED),
            Move.of(RECTIFIED, SEND_BACK, RECTIFYING),
            Move.of(CLOSED, REOPEN, CLOSED));

    private final HazardLimits limits;
    private final Teller teller;

    HazardCourse(HazardLimits limits, Teller teller) {
        this.limits = limits;
        this.teller = teller;
    }

    @Override
    public Workflow<State> workflow() {
        return WORKFLOW;
    }

    @Override
    public State state(Hazard fields) {
        return fields.reached();
    }

    @Override
    public LocalDate dueOn(Hazard fields) {
        return fields.rectifiedOn() == null ? fields.dueOn() : null;
    }

    @Override
    public Hazard after(Taking<Hazard, HazardStep> step, Checks checks) {
        step.requireAfterLast("on", checks);
        var fields = step.fields();
        var request = step.request();
        checks.require(!step.on().isBefore(fields.foundOn()), "on", "step-before-last", fields.foundOn());
        return switch (request.action()) {
            case ASSIGN -> assigned(step, checks);
            case START -> with(fields, Map.of("startedOn", step.on()));
            case RECTIFY -> rectified(step, checks);
            case CLOSE -> closed(step, checks);
            case SEND_BACK -> sentBack(step, checks);
            case REOPEN -> {
                checks.require(request.note() != null, "note", "required");
                yield fields;
            }
        };
    }

    private static Hazard assigned(Taking<Hazard, HazardStep> step, Checks checks) {
        checks.require(step.request().owner() != null, "owner", "required");
        var changes = new HashMap<String, Object>();
        changes.put("owner", step.request().owner());
        changes.put("assignedOn", step.on());
        changes.put("startedOn", null);
        return with(step.fields(), changes);
    }

    private static Hazard rectified(Taking<Hazard, HazardStep> step, Checks checks) {
        var request = step.request();
        checks.require(request.by() != null, "by", "required");
        checks.require(request.note() != null, "note", "required");
        var changes = new HashMap<String, Object>();
        changes.put("rectifiedOn", step.on());
        changes.put("rectifiedBy", request.by());
        changes.put("rectification", request.note());
        return with(step.fields(), changes);
    }

    private Hazard closed(Taking<Hazard, HazardStep> step, Checks checks) {
        requireAnother(step, checks);
        checks.require(
                !step.on().isBefore(step.fields().rectifiedOn()),
                "on",
                "step-before-last",
                step.fields().rectifiedOn());
        var changes = new HashMap<String, Object>();
        changes.put("verifiedOn", step.on());
        changes.put("verifiedBy", step.request().by());
        return with(step.fields(), changes);
    }

    /** The day by which it was due stays: what was not really rectified is late. */
    private Hazard sentBack(Taking<Hazard, HazardStep> step, Checks checks) {
        requireAnother(step, checks);
        checks.require(step.request().note() != null, "note", "required");
        var changes = new HashMap<String, Object>();
        changes.put("startedOn", step.on());
        changes.put("rectifiedOn", null);
        changes.put("rectifiedBy", null);
        changes.put("rectification", null);
        return with(step.fields(), changes);
    }

    /** A system speaks for several people, who are told apart by their names only. */
    private void requireAnother(Taking<Hazard, HazardStep> step, Checks checks) {
        var fields = step.fields();
        String by = step.request().by();
        String rectifier = fields.rectifiedBy() == null ? fields.owner() : fields.rectifiedBy();
        checks.require(by != null, "by", "required");
        checks.require(!Hazard.isSamePerson(by, rectifier), "by", "verified-by-rectifier");
        boolean isAnotherUser = teller.isSystem() || !step.login().equals(rectifierLogin(step));
        checks.require(isAnotherUser, "by", "verified-by-same-login");
    }

    /** Who recorded that it was rectified: with a step, or with the hazard itself. */
    private static String rectifierLogin(Taking<Hazard, HazardStep> step) {
        return step.before().stream()
                .filter(taken -> taken.action().equals(RECTIFY.name()))
                .reduce((one, later) -> later)
                .map(TakenStep::actor)
                .orElse(step.record().recordedBy());
    }

    @Override
    public Optional<Hazard> opens(Taking<Hazard, HazardStep> step) {
        if (step.request().action() != REOPEN) {
            return Optional.empty();
        }
        var changes = new HashMap<String, Object>();
        SHAPE.fields().forEach(field -> changes.put(field.name(), null));
        for (String kept : new String[] {"siteCode", "kind", "severity", "inspectionId", "owner"}) {
            changes.remove(kept);
        }
        changes.put("foundOn", step.on());
        changes.put("dueOn", limits.dueOn(step.on(), step.fields().severity()));
        changes.put("description", step.request().note());
        changes.put("reopens", step.record().id());
        return Optional.of(with(step.fields(), changes));
    }

    private static Hazard with(Hazard fields, Map<String, Object> changes) {
        var changed = SHAPE.with(fields, changes);
        return SHAPE.with(changed, Map.of("state", changed.reached()));
    }
}
