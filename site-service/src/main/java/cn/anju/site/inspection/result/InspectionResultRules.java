package cn.anju.site.inspection.result;

import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import jakarta.enterprise.context.ApplicationScoped;

/** A result is of an item that such an inspection looks at. */
@ApplicationScoped
class InspectionResultRules implements LedgerRules<InspectionResult> {
    private final Inspected inspected;

    InspectionResultRules(Inspected inspected) {
        this.inspected = inspected;
    }

    @Override
    public Class<InspectionResult> fieldsType() {
        return InspectionResult.class;
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }

    @Override
    public void check(Proposal<InspectionResult> change, Checks checks) {
        var result = change.fields();
        boolean known = inspected.item(result.inspectionId(), result.item()).isPresent();
        checks.require(
                known,
                "item",
                "not-on-checklist",
                inspected.kind(result.inspectionId()).name());
    }
}
