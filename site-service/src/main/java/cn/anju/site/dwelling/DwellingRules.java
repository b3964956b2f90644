package cn.anju.site.dwelling;

import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Objects;

/** How long a dwelling must not change hands follows from when the household moved in; nobody sets another end. */
@ApplicationScoped
class DwellingRules implements LedgerRules<Dwelling> {
    private static final FieldsShape<Dwelling> SHAPE = new FieldsShape<>(Dwelling.class);

    @Override
    public Class<Dwelling> fieldsType() {
        return Dwelling.class;
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }

    @Override
    public Dwelling complete(Dwelling before, Dwelling given) {
        var follows = new HashMap<String, Object>();
        LocalDate told = given.restrictedUntil();
        if (told == null || (before != null && told.equals(before.restrictedUntil()))) {
            follows.put("restrictedUntil", given.endOfRestriction());
        }
        if (given.rentedOut() == null) {
            follows.put("rentedOut", before != null && before.rentedOut());
        }
        return SHAPE.with(given, follows);
    }

    @Override
    public void check(Proposal<Dwelling> change, Checks checks) {
        var dwelling = change.fields();
        checks.require(
                Objects.equals(dwelling.restrictedUntil(), dwelling.endOfRestriction()),
                "restrictedUntil",
                "restriction-fixed",
                dwelling.endOfRestriction());
    }
}
