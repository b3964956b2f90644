package cn.anju.assessment.scoring;

import cn.anju.assessment.scheme.version.Schemes;
import cn.anju.assessment.site.DirtySites;
import cn.anju.kit.period.Period;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The quarters whose scores are kept up to date: the current one and every one that was asked for. */
@ApplicationScoped
public class TrackedPeriods {
    private final Database database;
    private final DirtySites dirtySites;
    private final Schemes schemes;
    private final Clock clock;

    TrackedPeriods(Database database, DirtySites dirtySites, Schemes schemes, Clock clock) {
        this.database = database;
        this.dirtySites = dirtySites;
        this.schemes = schemes;
        this.clock = clock;
    }

    public List<Period> all() {
        return database.query(
                "select period from tracked_period order by period",
                row -> Period.parse(row.getString("period")).orElseThrow());
    }

    public boolean contains(Period period) {
        return database.queryOne("select 1 from tracked_period where period = ?", row -> true, period.toString())
                .isPresent();
    }

    /** Starts to track a quarter. @return false if it is tracked already */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean add(Period period) {
        return database.update(
                        "insert into tracked_period (period, as_of) values (?, ?) on conflict do nothing",
                        period.toString(),
                        period.endBy(today()))
                > 0;
    }

    /** Tracks the current quarter, and lets a new day begin in every quarter that has not ended. */
    @Transactional
    public void keepUp() {
        var current = Period.quarterOf(today());
        if (schemes.of(current).isPresent() && add(current)) {
            dirtySites.markAll(current.start());
        }
        for (Period period : all()) {
            if (advance(period)) {
                dirtySites.markAll(period.start());
            }
        }
    }

    private boolean advance(Period period) {
        LocalDate asOf = period.endBy(today());
        return database.update(
                        "update tracked_period set as_of = ? where period = ? and as_of < ?",
                        asOf,
                        period.toString(),
                        asOf)
                > 0;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
