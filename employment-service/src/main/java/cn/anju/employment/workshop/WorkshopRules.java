package cn.anju.employment.workshop;

import cn.anju.employment.workshop.Workshop.State;
import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/**
 * Where a workshop stands follows from its checks and closures. So whatever writes a workshop, be it a correction or a file,
 * leaves that alone.
 */
@ApplicationScoped
class WorkshopRules implements LedgerRules<Workshop> {
    private static final FieldsShape<Workshop> SHAPE = new FieldsShape<>(Workshop.class);
    private static final List<String> DERIVED = List.of("state", "to", "watchedUntil");

    @Override
    public Class<Workshop> fieldsType() {
        return Workshop.class;
    }

    @Override
    public Workshop complete(Workshop before, Workshop fields) {
        var missing = new HashMap<String, Object>();
        DERIVED.stream()
                .filter(field -> SHAPE.value(fields, field) == null)
                .forEach(field -> missing.put(field, expected(before, field)));
        return SHAPE.with(fields, missing);
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }

    @Override
    public void check(Proposal<Workshop> change, Checks checks) {
        DERIVED.forEach(field -> checks.require(
                Objects.equals(SHAPE.value(change.fields(), field), expected(change.before(), field)),
                field,
                "follows-from-checks"));
    }

    private static Object expected(Workshop before, String field) {
        if (before == null) {
            return field.equals("state") ? State.NORMAL : null;
        }
        return SHAPE.value(before, field);
    }
}
