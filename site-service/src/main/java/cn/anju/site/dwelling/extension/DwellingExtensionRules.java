package cn.anju.site.dwelling.extension;

import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.sql.Database;
import cn.anju.kit.step.guard.StepGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Only houses on plots of their own are extended, and how far an application is only changes by steps or as a system tells. */
@ApplicationScoped
class DwellingExtensionRules implements LedgerRules<DwellingExtension> {
    private static final FieldsShape<DwellingExtension> SHAPE = new FieldsShape<>(DwellingExtension.class);
    private static final List<String> DECIDED =
            List.of("state", "checkedOn", "mustsMet", "bansKept", "assurancesGiven", "decidedOn", "refusal", "builtOn");
    private static final List<String> LATER = DECIDED.subList(1, DECIDED.size());

    private final Database database;
    private final StepGuard<DwellingExtension> guard;

    DwellingExtensionRules(Database database, StepGuard.Maker guards) {
        this.database = database;
        this.guard = guards.of(SHAPE, LATER, DECIDED);
    }

    @Override
    public Class<DwellingExtension> fieldsType() {
        return DwellingExtension.class;
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }

    @Override
    public DwellingExtension complete(DwellingExtension before, DwellingExtension given) {
        var fields = guard.kept(before, given);
        return guard.standing(before, fields, fields.reached());
    }

    @Override
    public void check(Proposal<DwellingExtension> change, Checks checks) {
        var fields = change.fields();
        boolean isAnother =
                change.before() == null || !change.before().dwellingId().equals(fields.dwellingId());
        checks.require(!isAnother || hasPlot(fields), "dwellingId", "apartment-not-extended");
        guard.check(change, fields.reached(), checks);
    }

    private boolean hasPlot(DwellingExtension fields) {
        return database.queryOne(
                        "select 1 from dwelling where id = ? and kind = 'ONE_HOUSEHOLD_ONE_PLOT'",
                        row -> true,
                        fields.dwellingId())
                .isPresent();
    }
}
