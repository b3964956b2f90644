package cn.anju.assessment.supervision;

import cn.anju.assessment.scheme.Scheme;
import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;

/** No finding alone moves a total further than the scheme lets all of them together. */
@ApplicationScoped
class SupervisionRules implements LedgerRules<Supervision> {
    private final Scheme scheme;

    SupervisionRules(Scheme scheme) {
        this.scheme = scheme;
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
        BigDecimal limit = scheme.adjustmentLimit();
        var findings = change.fields().findings();
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
