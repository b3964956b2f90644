package cn.anju.assessment.task.state;

import cn.anju.assessment.scoring.AssessmentState;
import cn.anju.assessment.task.Obligation;
import cn.anju.assessment.task.ObligationState;
import cn.anju.assessment.task.Occasion;
import cn.anju.kit.period.Period;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes down how far tasks are in a quarter of a county. What a silent service would know stays as it was, with the time at which it
 * was known.
 */
@ApplicationScoped
class TaskStateStore {
    private final Database database;
    private final AssessmentState state;
    private final Clock clock;

    TaskStateStore(Database database, AssessmentState state, Clock clock) {
        this.database = database;
        this.state = state;
        this.clock = clock;
    }

    /** Which time of which task. */
    private record Time(String task, String occasion) {
        static Time of(Obligation obligation) {
            return new Time(obligation.row(), obligation.period());
        }

        static Time of(Occasion occasion) {
            return new Time(occasion.task().row(), occasion.period());
        }
    }

    /** The oldest of what is known; empty if nothing is. */
    Optional<Instant> knownSince(Period quarter, String county) {
        return database.queryOne(
                "select min(gathered_at) from task_gathering where period = ? and county = ? having count(*) > 0",
                row -> Database.instant(row, "min"),
                quarter.toString(),
                county);
    }

    /**
     * Keeps what was found in place of what was known before; replicas notice a change.
     *
     * @param occasions all that were looked at, also those that ask nothing of anybody
     */
    @Transactional
    public void keep(Period quarter, String county, List<Occasion> occasions, List<Obligation> found) {
        database.query(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, "tasks " + quarter + " " + county);
        boolean first = knownSince(quarter, county).isEmpty();
        var unknown = found.stream()
                .filter(obligation -> obligation.state() == ObligationState.UNKNOWN)
                .toList();
        Map<Time, List<Obligation>> known = new LinkedHashMap<>();
        occasions.forEach(occasion -> known.put(Time.of(occasion), new ArrayList<>()));
        unknown.forEach(obligation -> known.remove(Time.of(obligation)));
        found.stream()
                .filter(obligation -> known.containsKey(Time.of(obligation)))
                .forEach(obligation -> known.get(Time.of(obligation)).add(obligation));
        int changes = keepUnknown(quarter, county, unknown);
        for (var time : known.entrySet()) {
            changes += forgetOthers(quarter, county, time.getKey(), time.getValue());
        }
        changes += keepKnown(
                quarter, county, known.values().stream().flatMap(List::stream).toList());
        gathered(quarter, county, known.keySet());
        if (changes > 0 || first) {
            state.countRevision();
        }
    }

    private int keepKnown(Period quarter, String county, List<Obligation> known) {
        return database.update(
                """
                insert into task_state as t (period, county, task, occasion, place, site_code, due_on, state)
                select ?, ?, * from unnest(?, ?, ?, ?, ?, ?)
                on conflict (period, county, task, occasion, place) do update
                    set site_code = excluded.site_code, due_on = excluded.due_on, state = excluded.state
                    where (t.site_code, t.due_on, t.state)
                        is distinct from (excluded.site_code, excluded.due_on, excluded.state)
                """,
                quarter.toString(),
                county,
                texts(known, Obligation::row),
                texts(known, Obligation::period),
                texts(known, TaskStateStore::place),
                texts(known, Obligation::siteCode),
                known.stream().map(Obligation::dueOn).toArray(LocalDate[]::new),
                texts(known, obligation -> obligation.state().name()));
    }

    /** Of which nothing was known before either. */
    private int keepUnknown(Period quarter, String county, List<Obligation> unknown) {
        int kept = 0;
        for (Obligation obligation : unknown) {
            kept += database.update(
                    """
                    insert into task_state (period, county, task, occasion, place, due_on, state)
                    select i.*, '', ?, 'UNKNOWN' from (values (?, ?, ?, ?)) i (period, county, task, occasion)
                    where not exists (select from task_state t
                        where (t.period, t.county, t.task, t.occasion) = (i.period, i.county, i.task, i.occasion))
                    """, obligation.dueOn(), quarter.toString(), county, obligation.row(), obligation.period());
        }
        return kept;
    }

    /** Places where nothing is due any more. */
    private int forgetOthers(Period quarter, String county, Time time, List<Obligation> known) {
        return database.update(
                """
                delete from task_state
                where period = ? and county = ? and task = ? and occasion = ? and place <> all (?)
                """, quarter.toString(), county, time.task(), time.occasion(), texts(known, TaskStateStore::place));
    }

    private void gathered(Period quarter, String county, Iterable<Time> times) {
        var at = clock.instant();
        List<Object[]> rows = new ArrayList<>();
        times.forEach(time -> rows.add(new Object[] {quarter.toString(), county, time.task(), time.occasion(), at}));
        database.batch("""
                insert into task_gathering (period, county, task, occasion, gathered_at) values (?, ?, ?, ?, ?)
                on conflict (period, county, task, occasion) do update set gathered_at = excluded.gathered_at
                """, rows);
    }

    private static String place(Obligation obligation) {
        return Objects.requireNonNullElse(
                obligation.siteCode() == null ? obligation.regionCode() : obligation.siteCode(), "");
    }

    private static String[] texts(List<Obligation> obligations, Function<Obligation, String> text) {
        return obligations.stream().map(text).toArray(String[]::new);
    }
}
