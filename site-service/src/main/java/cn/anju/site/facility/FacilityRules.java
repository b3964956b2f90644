package cn.anju.site.facility;

import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Where a check has found another condition, the end of the record and what goes on after it follow from there. So whatever
 * writes a facility, be it a correction or a file, leaves that alone.
 */
@ApplicationScoped
class FacilityRules implements LedgerRules<Facility> {
    private static final FieldsShape<Facility> SHAPE = new FieldsShape<>(Facility.class);

    @Override
    public Class<Facility> fieldsType() {
        return Facility.class;
    }

    @Override
    public Facility complete(Facility before, Facility given) {
        if (given.partOf() != null) {
            return given;
        }
        Map<String, LocalDate> ends = new HashMap<>();
        if (isCut(before)) {
            ends.put("to", given.to() == null ? before.to() : given.to());
            ends.put("endsOn", given.endsOn() == null ? before.endsOn() : given.endsOn());
        } else {
            var end = isNew(before, given.endsOn()) ? given.endsOn() : given.to();
            ends.put("to", end);
            ends.put("endsOn", end);
        }
        return SHAPE.with(given, ends);
    }

    private static boolean isCut(Facility before) {
        return before != null && !Objects.equals(before.to(), before.endsOn());
    }

    private static boolean isNew(Facility before, LocalDate endsOn) {
        return endsOn != null && (before == null || !endsOn.equals(before.endsOn()));
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }

    @Override
    public void check(Proposal<Facility> change, Checks checks) {
        var fields = change.fields();
        var before = change.before();
        boolean isPart = fields.partOf() != null || (before != null && before.partOf() != null);
        checks.require(!isPart, "partOf", "follows-from-facility-checks");
        if (!isPart && isCut(before)) {
            checks.require(Objects.equals(fields.to(), before.to()), "to", "follows-from-facility-checks");
        }
    }
}
