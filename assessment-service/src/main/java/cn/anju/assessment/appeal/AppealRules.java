package cn.anju.assessment.appeal;

import cn.anju.assessment.appeal.Appeal.State;
import cn.anju.assessment.quarter.Quarter;
import cn.anju.assessment.quarter.QuarterState;
import cn.anju.assessment.quarter.SiteQuarters;
import cn.anju.assessment.quarter.scheme.QuarterSchemes;
import cn.anju.assessment.scheme.Grain;
import cn.anju.assessment.scheme.Obligation;
import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.period.Period;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.step.guard.StepFields;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/**
 * A site appeals while its quarter is under review and until the deadline, against an indicator that is scored; how it is
 * decided is never written by hand.
 */
@ApplicationScoped
class AppealRules implements LedgerRules<Appeal> {
    private static final FieldsShape<Appeal> SHAPE = new FieldsShape<>(Appeal.class);
    static final StepFields<Appeal> BY_STEPS = new StepFields<>(
            SHAPE, "by-decision-only", State.OPEN, "decidedOn", "decision", "numerator", "denominator");

    private final SiteQuarters quarters;
    private final QuarterSchemes schemes;
    private final Clock clock;

    AppealRules(SiteQuarters quarters, QuarterSchemes schemes, Clock clock) {
        this.quarters = quarters;
        this.schemes = schemes;
        this.clock = clock;
    }

    @Override
    public Class<Appeal> fieldsType() {
        return Appeal.class;
    }

    @Override
    public Appeal complete(Appeal before, Appeal fields) {
        return SHAPE.with(fields, BY_STEPS.kept(before, fields));
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }

    @Override
    public void check(Proposal<Appeal> change, Checks checks) {
        var appeal = change.fields();
        BY_STEPS.check(change, checks);
        checks.require(change.before() == null || change.before().state() == State.OPEN, "state", "appeal-decided");
        checkTime(appeal, checks);
        checkIndicator(appeal, checks);
    }

    private void checkTime(Appeal appeal, Checks checks) {
        var quarter = quarters.keep(appeal.siteCode(), appeal.period()).filter(q -> q.state() == QuarterState.REVIEW);
        checks.require(quarter.isPresent(), "period", "quarter-not-in-review");
        LocalDate today = LocalDate.now(clock);
        quarter.map(Quarter::appealsUntil)
                .filter(until -> today.isAfter(until) || appeal.appealedOn().isAfter(until))
                .ifPresent(until -> checks.add("appealedOn", "appeals-over", until));
    }

    private void checkIndicator(Appeal appeal, Checks checks) {
        var indicator = Period.parse(appeal.period())
                .flatMap(schemes::find)
                .map(scheme -> scheme.indicators().get(appeal.indicator()))
                .filter(i -> i.obligation() == Obligation.MUST);
        checks.require(indicator.isPresent(), "indicator", "indicator-not-scored");
        indicator.ifPresent(i -> {
            if (i.grain() == Grain.MONTH) {
                checks.require(isIn(appeal.month(), appeal.period()), "month", "month-of-quarter", appeal.period());
            } else {
                checks.require(appeal.month() == null, "month", "not-monthly");
            }
        });
    }

    private static boolean isIn(String month, String period) {
        return month != null
                && Period.parse(period).orElseThrow().months().stream()
                        .anyMatch(m -> m.toString().equals(month));
    }
}
