package cn.anju.site.maintenance;

import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.site.maintenance.MaintenanceOrder.State;
import cn.anju.site.maintenance.MaintenanceOrder.Urgency;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An order without a deadline has the usual one. Where it stands only changes with a step, so whatever writes an order, be it a
 * correction or a file, leaves that alone; only a new one may tell of work that is done.
 */
@ApplicationScoped
class MaintenanceOrderRules implements LedgerRules<MaintenanceOrder> {
    private static final FieldsShape<MaintenanceOrder> SHAPE = new FieldsShape<>(MaintenanceOrder.class);
    private static final List<String> BEFORE_ACCEPTANCE =
            List.of("state", "assignedOn", "contractor", "completedOn", "cost", "result");
    private static final List<String> BY_DESK_ONLY =
            List.of("completedBy", "returnedOn", "returnReason", "acceptedOn", "acceptedBy");

    private final MaintenanceLimits limits;

    MaintenanceOrderRules(MaintenanceLimits limits) {
        this.limits = limits;
    }

    @Override
    public Class<MaintenanceOrder> fieldsType() {
        return MaintenanceOrder.class;
    }

    @Override
    public MaintenanceOrder complete(MaintenanceOrder before, MaintenanceOrder given) {
        Map<String, Object> missing = new HashMap<>();
        var urgency = given.urgency() == null ? Urgency.NORMAL : given.urgency();
        missing.put("urgency", urgency);
        if (given.dueOn() == null && given.reportedOn() != null) {
            missing.put("dueOn", limits.dueOn(given.reportedOn(), urgency));
        }
        if (before == null) {
            missing.put("state", given.state() == null ? opening(given) : given.state());
        } else {
            keep(before, given, BEFORE_ACCEPTANCE, missing);
            keep(before, given, BY_DESK_ONLY, missing);
        }
        return SHAPE.with(given, missing);
    }

    private static void keep(
            MaintenanceOrder before, MaintenanceOrder given, List<String> fields, Map<String, Object> missing) {
        fields.stream()
                .filter(field -> SHAPE.value(given, field) == null)
                .forEach(field -> missing.put(field, SHAPE.value(before, field)));
    }

    private static State opening(MaintenanceOrder order) {
        if (order.completedOn() != null) {
            return State.COMPLETED;
        }
        return order.contractor() == null && order.assignedOn() == null ? State.REPORTED : State.ASSIGNED;
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }

    @Override
    public void check(Proposal<MaintenanceOrder> change, Checks checks) {
        var before = change.before();
        var fields = change.fields();
        if (before == null) {
            checks.require(fields.state() == opening(fields), "state", "by-step-only");
        } else {
            BEFORE_ACCEPTANCE.forEach(field -> requireSame(before, fields, field, checks));
        }
        BY_DESK_ONLY.forEach(field -> requireSame(before, fields, field, checks));
    }

    private static void requireSame(MaintenanceOrder before, MaintenanceOrder fields, String field, Checks checks) {
        var expected = before == null ? null : SHAPE.value(before, field);
        checks.require(Objects.equals(expected, SHAPE.value(fields, field)), field, "by-step-only");
    }
}
