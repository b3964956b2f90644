package cn.anju.employment.workshop.closure;

import cn.anju.employment.workshop.closure.WorkshopClosure.Reason;
import cn.anju.employment.workshop.standing.Standings;
import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is closed is not closed again before it opened, is not checked meanwhile, and is closed for failing only after it was
 * watched for long enough.
 */
@ApplicationScoped
class WorkshopClosureRules implements LedgerRules<WorkshopClosure> {
    private final Database database;
    private final Standings standings;

    WorkshopClosureRules(Database database, Standings standings) {
        this.database = database;
        this.standings = standings;
    }

    @Override
    public Class<WorkshopClosure> fieldsType() {
        return WorkshopClosure.class;
    }

    @Override
    public void check(Proposal<WorkshopClosure> change, Checks checks) {
        var closure = change.fields();
        var before = change.before();
        first(
                        change,
                        "workshop_closure",
                        "from_date",
                        "id <> ? and daterange(from_date, to_date) && daterange(?::date, ?::date)")
                .ifPresent(day -> checks.add("from", "workshop-closed", day));
        first(change, "workshop_check", "checked_on", "id <> ? and daterange(?::date, ?::date) @> checked_on")
                .ifPresent(day -> checks.add("from", "checked-while-closed", day));
        if (checks.none() && closure.reason() == Reason.WATCH_OVER && isDecidedAnew(before, closure)) {
            requireWatched(change, checks);
        }
    }

    /** What was decided stays, though a check of before is corrected later. */
    private static boolean isDecidedAnew(WorkshopClosure before, WorkshopClosure closure) {
        return before == null
                || before.reason() != closure.reason()
                || !before.from().equals(closure.from());
    }

    private void requireWatched(Proposal<WorkshopClosure> change, Checks checks) {
        var closure = change.fields();
        var standing = standings.without(closure.workshopId(), change.id(), closure.from());
        if (standing.watchedUntil() == null) {
            checks.add("reason", "workshop-not-watched", closure.from());
        } else if (!standing.isDueToCloseOn(closure.from())) {
            checks.add("from", "watch-not-over", standing.watchedUntil());
        }
    }

    private Optional<LocalDate> first(Proposal<WorkshopClosure> change, String table, String day, String condition) {
        var closure = change.fields();
        return database.queryOne(
                "select %2$s from %1$s where status = 'ACTIVE' and workshop_id = ? and %3$s order by %2$s limit 1"
                        .formatted(table, day, condition),
                row -> row.getObject(1, LocalDate.class),
                closure.workshopId(),
                change.id(),
                closure.from(),
                closure.to());
    }
}
