package cn.anju.site.request;

import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.step.guard.StepGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;

/** A request without a deadline has that of its category, and how far it is only changes by steps or as a system tells it. */
@ApplicationScoped
class PublicRequestRules implements LedgerRules<PublicRequest> {
    private static final FieldsShape<PublicRequest> SHAPE = new FieldsShape<>(PublicRequest.class);
    private static final List<String> LATER = List.of("escalatedTo", "escalatedOn", "reopens");
    private static final List<String> DECIDED = List.of(
            "dueOn", "acceptedOn", "answeredOn", "answer", "resolvedOn", "escalatedTo", "escalatedOn", "reopens");

    private final RequestLimits limits;
    private final StepGuard<PublicRequest> guard;

    PublicRequestRules(RequestLimits limits, StepGuard.Maker guards) {
        this.limits = limits;
        this.guard = guards.of(SHAPE, LATER, DECIDED);
    }

    @Override
    public Class<PublicRequest> fieldsType() {
        return PublicRequest.class;
    }

    @Override
    public PublicRequest complete(PublicRequest before, PublicRequest given) {
        var fields = guard.kept(before, given);
        var follows = new HashMap<String, Object>();
        if (fields.dueOn() == null && fields.raisedOn() != null && fields.category() != null) {
            follows.put("dueOn", limits.dueOn(fields.raisedOn(), fields.category()));
        }
        var completed = SHAPE.with(fields, follows);
        return guard.standing(before, completed, completed.reached());
    }

    @Override
    public void check(Proposal<PublicRequest> change, Checks checks) {
        guard.check(change, change.fields().reached(), checks);
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }
}
