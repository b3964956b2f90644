package cn.anju.assessment.task.state;

import cn.anju.assessment.score.Cutoff;
import cn.anju.assessment.task.ObligationState;
import cn.anju.kit.period.Period;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far what tasks ask for in a quarter is, as it is kept: the same for everybody and every time until it is gathered again. */
@ApplicationScoped
public class TaskStates {
    private static final String AMONG = "exists (select from unnest(?) r where county ^@ r or r ^@ county)";

    private final Database database;

    TaskStates(Database database) {
        this.database = database;
    }

    /**
     * How many obligations of a task are in a state in a county.
     *
     * @param county six digits
     */
    public record Count(String county, String task, ObligationState state, long obligations) {}

    /** What is overdue at each site at the end of a day: its deadline has come by then, and it was not done. */
    public OverdueTasks overdue(Cutoff cutoff) {
        Map<String, Integer> counts = new HashMap<>();
        database.query(
                        """
                        select site_code, count(*) from task_state
                        where period = ? and state = 'OVERDUE' and site_code is not null and due_on <= ?
                        group by site_code
                        """,
                        row -> Map.entry(row.getString(1), row.getInt(2)),
                        cutoff.quarter().toString(),
                        cutoff.asOf())
                .forEach(site -> counts.put(site.getKey(), site.getValue()));
        var known = new HashSet<>(database.query(
                "select distinct county from task_gathering where period = ?",
                row -> row.getString(1),
                cutoff.quarter().toString()));
        return new OverdueTasks(known, counts);
    }

    /** Since when all that is known of a quarter in some regions is known; empty if nothing is. */
    public Optional<Instant> knownSince(Period quarter, Collection<String> regions) {
        return database.queryOne(
                "select min(gathered_at) from task_gathering where period = ? and " + AMONG + " having count(*) > 0",
                row -> Database.instant(row, "min"),
                quarter.toString(),
                regions.toArray(String[]::new));
    }

    /** All obligations of a quarter in some regions, counted. */
    public List<Count> counts(Period quarter, Collection<String> regions) {
        return database.query(
                "select county, task, state, count(*) from task_state where period = ? and " + AMONG
                        + " group by county, task, state",
                row -> new Count(
                        row.getString(1), row.getString(2), ObligationState.valueOf(row.getString(3)), row.getLong(4)),
                quarter.toString(),
                regions.toArray(String[]::new));
    }
}
