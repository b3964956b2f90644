package cn.anju.assessment.watch;

import cn.anju.assessment.quarter.QuarterState;
import cn.anju.assessment.quarter.SiteQuarters;
import cn.anju.assessment.watch.WatchOrder.State;
import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A site is put under watch for a quarter that is published; how far that is follows from its steps and is never written by hand. */
@ApplicationScoped
class WatchOrderRules implements LedgerRules<WatchOrder> {
    private static final FieldsShape<WatchOrder> SHAPE = new FieldsShape<>(WatchOrder.class);
    private static final List<String> BY_STEPS = List.of("state", "reportedOn", "report", "releasedOn", "verdict");

    private final SiteQuarters quarters;

    WatchOrderRules(SiteQuarters quarters) {
        this.quarters = quarters;
    }

    @Override
    public Class<WatchOrder> fieldsType() {
        return WatchOrder.class;
    }

    @Override
    public WatchOrder complete(WatchOrder before, WatchOrder fields) {
        Map<String, Object> missing = new HashMap<>();
        BY_STEPS.stream()
                .filter(field -> SHAPE.value(fields, field) == null)
                .forEach(field -> missing.put(field, expected(before, field)));
        return SHAPE.with(fields, missing);
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }

    @Override
    public void check(Proposal<WatchOrder> change, Checks checks) {
        var fields = change.fields();
        BY_STEPS.forEach(field -> checks.require(
                Objects.equals(SHAPE.value(fields, field), expected(change.before(), field)), field, "by-step-only"));
        boolean published = quarters.keep(fields.siteCode(), fields.period())
                .filter(quarter -> quarter.state() == QuarterState.PUBLISHED)
                .isPresent();
        checks.require(published, "period", "quarter-not-published");
    }

    private static Object expected(WatchOrder before, String field) {
        if (before == null) {
            return field.equals("state") ? State.ORDERED : null;
        }
        return SHAPE.value(before, field);
    }
}
