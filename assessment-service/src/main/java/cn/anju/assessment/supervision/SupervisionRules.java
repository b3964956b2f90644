package cn.anju.assessment.supervision;

import cn.anju.assessment.quarter.scheme.QuarterSchemes;
import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.period.Period;
import cn.anju.kit.problem.Checks;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;

/** No finding alone moves a total further than the scheme lets all of them together. */
@ApplicationScoped
class SupervisionRules implements LedgerRules<Supervision> {
    private final QuarterSchemes schemes;

    SupervisionRules(QuarterSchemes schemes) {
        this.schemes = schemes;
    }

    @Override
    public Class<Supervision> fieldsType() {
        return Supervision.class;
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }

    @Override
    public void check(Proposal<Supervision> change, Checks checks) {
        schemes.find(Period.quarterOf(change.fields().heldOn()))
                .ifPresent(scheme -> check(change.fields().findings(), scheme.adjustmentLimit(), checks));
    }

    private static void check(List<Finding> findings, BigDecimal limit, Checks checks) {
        for (int i = 0; i < findings.size(); i++) {
            checks.require(
                    findings.get(i).points().abs().compareTo(limit) <= 0,
                    "findings/" + i + "/points",
                    "range",
                    limit.negate(),
                    limit);
        }
    }
}
