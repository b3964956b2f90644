package cn.anju.employment.workshop.standing;

import cn.anju.employment.workshop.standing.WorkshopFacts.Check;
import cn.anju.employment.workshop.standing.WorkshopFacts.Time;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads what is on record of workshops and tells where they stand. */
@ApplicationScoped
public class Standings {
    private final Database database;
    private final WatchBuffers buffers;

    Standings(Database database, WatchBuffers buffers) {
        this.database = database;
        this.buffers = buffers;
    }

    public Standing of(UUID workshop) {
        return Standing.of(facts(workshop, null), buffers);
    }

    /**
     * Where it stood on a day.
     *
     * @param closure one that does not count
     */
    public Standing without(UUID workshop, UUID closure, LocalDate on) {
        return Standing.of(facts(workshop, closure).asOf(on), buffers);
    }

    private WorkshopFacts facts(UUID workshop, UUID closure) {
        return new WorkshopFacts(
                database.query(
                        "select checked_on, passed from workshop_check where workshop_id = ? and status = 'ACTIVE'",
                        row -> new Check(row.getObject(1, LocalDate.class), row.getBoolean(2)),
                        workshop),
                times("workshop_stop", workshop, null),
                times("workshop_closure", workshop, closure));
    }

    private List<Time> times(String table, UUID workshop, UUID without) {
        return database.query(
                "select from_date, to_date from " + table
                        + " where workshop_id = ? and status = 'ACTIVE' and id is distinct from ?::uuid",
                row -> new Time(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)),
                workshop,
                without);
    }
}
