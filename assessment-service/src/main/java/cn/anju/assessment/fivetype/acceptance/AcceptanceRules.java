package cn.anju.assessment.fivetype.acceptance;

import cn.anju.assessment.fivetype.checklist.AcceptanceState;
import cn.anju.assessment.fivetype.source.FiveTypeSite;
import cn.anju.assessment.fivetype.source.FiveTypeSites;
import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A plan is due when the annex says so; how far it is follows from its steps and is never written by hand. */
@ApplicationScoped
class AcceptanceRules implements LedgerRules<FiveTypeAcceptance> {
    private static final FieldsShape<FiveTypeAcceptance> SHAPE = new FieldsShape<>(FiveTypeAcceptance.class);
    private static final List<String> BY_STEPS = List.of(
            "state",
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
        Map<String, Object> missing = new HashMap<>();
        BY_STEPS.stream()
                .filter(field -> SHAPE.value(fields, field) == null)
                .forEach(field -> missing.put(field, expected(before, field)));
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
        BY_STEPS.forEach(field -> checks.require(
                Objects.equals(SHAPE.value(fields, field), expected(before, field)), field, "by-acceptance-step-only"));
        checks.require(fields.dueOn() != null, "dueOn", "required");
        if (before != null && before.state() != AcceptanceState.PLANNED) {
            SETTLED_WITH_THE_PLAN.forEach(field -> checks.require(
                    Objects.equals(SHAPE.value(fields, field), SHAPE.value(before, field)), field, "fixed"));
        }
    }

    private static Object expected(FiveTypeAcceptance before, String field) {
        if (before == null) {
            return field.equals("state") ? AcceptanceState.PLANNED : null;
        }
        return SHAPE.value(before, field);
    }
}
