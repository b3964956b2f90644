package cn.anju.site.hazard;

import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.step.guard.StepGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

/** A hazard without a deadline has that of its severity, and how far it is only changes by steps or as a system tells it. */
@ApplicationScoped
class HazardRules implements LedgerRules<Hazard> {
    private static final FieldsShape<Hazard> SHAPE = new FieldsShape<>(Hazard.class);
    private static final List<String> LATER = List.of("verifiedOn", "verifiedBy", "reopens");
    private static final List<String> GUARDED = List.of(
            "dueOn", "assignedOn", "startedOn", "rectifiedOn", "rectifiedBy", "verifiedOn", "verifiedBy", "reopens");

    private final HazardLimits limits;
    private final StepGuard<Hazard> guard;

    HazardRules(HazardLimits limits, StepGuard.Maker guards) {
        this.limits = limits;
        this.guard = guards.of(SHAPE, LATER, GUARDED);
    }

    @Override
    public Class<Hazard> fieldsType() {
        return Hazard.class;
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }

    @Override
    public Hazard complete(Hazard before, Hazard given) {
        var fields = guard.kept(before, given);
        var follows = new HashMap<String, Object>();
        if (fields.dueOn() == null && fields.foundOn() != null && fields.severity() != null) {
            follows.put("dueOn", limits.dueOn(fields.foundOn(), fields.severity()));
        }
        if (fields.assignedOn() == null && fields.owner() != null && fields.reopens() == null) {
            follows.put("assignedOn", assignedOn(before, fields));
        }
        var completed = SHAPE.with(fields, follows);
        return guard.standing(before, completed, completed.reached());
    }

    /** Whoever tells of a hazard with its owner need not say since when: as a rule, since it was found. */
    private static LocalDate assignedOn(Hazard before, Hazard fields) {
        boolean sinceFound = before == null || before.foundOn().equals(before.assignedOn());
        return sinceFound ? fields.foundOn() : before.assignedOn();
    }

    @Override
    public void check(Proposal<Hazard> change, Checks checks) {
        guard.check(change, change.fields().reached(), checks);
    }
}
