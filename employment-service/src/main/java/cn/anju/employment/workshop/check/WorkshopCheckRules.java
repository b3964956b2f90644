package cn.anju.employment.workshop.check;

import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** A closed workshop is not checked. */
@ApplicationScoped
class WorkshopCheckRules implements LedgerRules<WorkshopCheck> {
    private final Database database;

    WorkshopCheckRules(Database database) {
        this.database = database;
    }

    @Override
    public Class<WorkshopCheck> fieldsType() {
        return WorkshopCheck.class;
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }

    @Override
    public void check(Proposal<WorkshopCheck> change, Checks checks) {
        closedSince(change.fields()).ifPresent(day -> checks.add("checkedOn", "workshop-closed", day));
    }

    private Optional<LocalDate> closedSince(WorkshopCheck check) {
        return database.queryOne("""
                select from_date from workshop_closure
                where workshop_id = ? and status = 'ACTIVE' and daterange(from_date, to_date) @> ?::date
                """, row -> row.getObject(1, LocalDate.class), check.workshopId(), check.checkedOn());
    }
}
