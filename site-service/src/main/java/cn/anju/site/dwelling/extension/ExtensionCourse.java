package cn.anju.site.dwelling.extension;

import static cn.anju.kit.security.Role.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.TOWNSHIP_OFFICER;
import static cn.anju.site.dwelling.extension.DwellingExtension.State.APPLIED;
import static cn.anju.site.dwelling.extension.DwellingExtension.State.APPROVED;
import static cn.anju.site.dwelling.extension.DwellingExtension.State.BUILT;
import static cn.anju.site.dwelling.extension.DwellingExtension.State.CHECKED;
import static cn.anju.site.dwelling.extension.DwellingExtension.State.REFUSED;
import static cn.anju.site.dwelling.extension.ExtensionAction.APPROVE;
import static cn.anju.site.dwelling.extension.ExtensionAction.BUILD;
import static cn.anju.site.dwelling.extension.ExtensionAction.CHECK;
import static cn.anju.site.dwelling.extension.ExtensionAction.REFUSE;

import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.step.Course;
import cn.anju.kit.step.Move;
import cn.anju.kit.step.StepRule;
import cn.anju.kit.step.Taking;
import cn.anju.kit.step.Workflow;
import cn.anju.site.dwelling.extension.DwellingExtension.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * From applying to building (clause 20). Nothing is built before it is approved, and nothing is approved that the household
 * would borrow for or that fails the 两必须、两严禁、两确保 of the authorities above, which the plan names without listing them.
 */
@ApplicationScoped
class ExtensionCourse implements Course<DwellingExtension, State>, StepRule<DwellingExtension, ExtensionStep> {
    private static final FieldsShape<DwellingExtension> SHAPE = new FieldsShape<>(DwellingExtension.class);
    private static final Workflow<State> WORKFLOW = Workflow.of(
            Move.of(APPLIED, CHECK, CHECKED),
            Move.of(APPLIED, REFUSE, REFUSED).by(COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER),
            Move.of(CHECKED, APPROVE, APPROVED).by(COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER),
            Move.of(CHECKED, REFUSE, REFUSED).by(COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER),
            Move.of(APPROVED, BUILD, BUILT));

    @Override
    public Workflow<State> workflow() {
        return WORKFLOW;
    }

    @Override
    public State state(DwellingExtension fields) {
        return fields.reached();
    }

    @Override
    public LocalDate dueOn(DwellingExtension fields) {
        return null;
    }

    @Override
    public DwellingExtension after(Taking<DwellingExtension, ExtensionStep> step, Checks checks) {
        step.requireAfterLast("on", checks);
        var fields = step.fields();
        var request = step.request();
        checks.require(!step.on().isBefore(fields.appliedOn()), "on", "step-before-last", fields.appliedOn());
        return switch (request.action()) {
            case CHECK -> checked(step, checks);
            case APPROVE -> approved(step, checks);
            case REFUSE -> {
                checks.require(request.note() != null, "note", "required");
                var changes = new HashMap<String, Object>();
                changes.put("decidedOn", step.on());
                changes.put("refusal", request.note());
                yield with(fields, changes, REFUSED);
            }
            case BUILD -> with(fields, Map.of("builtOn", step.on()), BUILT);
        };
    }

    private static DwellingExtension checked(Taking<DwellingExtension, ExtensionStep> step, Checks checks) {
        var request = step.request();
        checks.require(request.mustsMet() != null, "mustsMet", "required");
        checks.require(request.bansKept() != null, "bansKept", "required");
        checks.require(request.assurancesGiven() != null, "assurancesGiven", "required");
        var changes = new HashMap<String, Object>();
        changes.put("checkedOn", step.on());
        changes.put("mustsMet", request.mustsMet());
        changes.put("bansKept", request.bansKept());
        changes.put("assurancesGiven", request.assurancesGiven());
        return with(step.fields(), changes, CHECKED);
    }

    private static DwellingExtension approved(Taking<DwellingExtension, ExtensionStep> step, Checks checks) {
        var fields = step.fields();
        checks.require(!fields.borrows(), "borrows", "extension-on-credit");
        checks.require(Boolean.TRUE.equals(fields.mustsMet()), "mustsMet", "extension-check-failed");
        checks.require(Boolean.TRUE.equals(fields.bansKept()), "bansKept", "extension-check-failed");
        checks.require(Boolean.TRUE.equals(fields.assurancesGiven()), "assurancesGiven", "extension-check-failed");
        return with(fields, Map.of("decidedOn", step.on()), APPROVED);
    }

    private static DwellingExtension with(DwellingExtension fields, Map<String, Object> changes, State state) {
        return SHAPE.with(SHAPE.with(fields, changes), Map.of("state", state));
    }
}
