package cn.anju.assessment.fivetype.acceptance;

import cn.anju.assessment.fivetype.checklist.AcceptanceState;
import cn.anju.assessment.fivetype.source.FiveTypeSite;
import cn.anju.assessment.fivetype.source.FiveTypeSites;
import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.step.guard.StepFields;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A plan is due when the annex says so; how far it is follows from its steps and is never written by hand. */
@ApplicationScoped
class AcceptanceRules implements LedgerRules<FiveTypeAcceptance> {
    private static final FieldsShape<FiveTypeAcceptance> SHAPE = new FieldsShape<>(FiveTypeAcceptance.class);
    static final StepFields<FiveTypeAcceptance> BY_STEPS = new StepFields<>(
            SHAPE,
            "by-acceptance-step-only",
            AcceptanceState.PLANNED,
            "selfCheckedOn",
            "selfCheck",
            "inspectedOn",
            "inspector",
            "findings",
            "decidedOn",
            "verdict",
            "acceptedOn",
            "missing");
    private static final List<String> SETTLED_WITH_THE_PLAN = List.of("siteCode", "fiveType");

    private final FiveTypeSites sites;

    AcceptanceRules(FiveTypeSites sites) {
        this.sites = sites;
    }

    @Override
    public Class<FiveTypeAcceptance> fieldsType() {
        return FiveTypeAcceptance.class;
    }

    @Override
    public FiveTypeAcceptance complete(FiveTypeAcceptance before, FiveTypeAcceptance fields) {
        Map<String, Object> missing = BY_STEPS.kept(before, fields);
        if (fields.dueOn() == null && fields.siteCode() != null) {
            missing.put(
                    "dueOn",
                    sites.find(fields.siteCode()).map(FiveTypeSite::dueOn).orElse(null));
        }
        return SHAPE.with(fields, missing);
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }

    @Override
    public void check(Proposal<FiveTypeAcceptance> change, Checks checks) {
        var before = change.before();
        var fields = change.fields();
        BY_STEPS.check(change, checks);
        checks.require(fields.dueOn() != null, "dueOn", "required");
        if (before != null && before.state() != AcceptanceState.PLANNED) {
            SETTLED_WITH_THE_PLAN.forEach(field -> checks.require(
                    Objects.equals(SHAPE.value(fields, field), SHAPE.value(before, field)), field, "fixed"));
        }
    }
}
