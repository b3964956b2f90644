package cn.anju.site.staff.training;

import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The training of a site is attended by its own staff; that of several sites is one record of each. */
@ApplicationScoped
class StaffTrainingRules implements LedgerRules<StaffTraining> {
    private final Database database;

    StaffTrainingRules(Database database) {
        this.database = database;
    }

    @Override
    public Class<StaffTraining> fieldsType() {
        return StaffTraining.class;
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }

    @Override
    public void check(Proposal<StaffTraining> change, Checks checks) {
        var training = change.fields();
        var others = ofOtherSites(training);
        for (int i = 0; i < training.staffIds().size(); i++) {
            checks.require(!others.contains(training.staffIds().get(i)), "staffIds/" + i, "staff-of-another-site");
        }
    }

    private Set<UUID> ofOtherSites(StaffTraining training) {
        return new HashSet<>(database.query(
                "select id from staff_member where id = any (?) and site_code <> ?",
                row -> row.getObject(1, UUID.class),
                training.staffIds().toArray(UUID[]::new),
                training.siteCode()));
    }
}
