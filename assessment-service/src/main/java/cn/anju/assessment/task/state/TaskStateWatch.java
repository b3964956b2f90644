package cn.anju.assessment.task.state;

import cn.anju.assessment.scoring.TrackedPeriods;
import cn.anju.assessment.task.service.ServiceIdentity;
import cn.anju.kit.period.Period;
import cn.anju.kit.sql.Database;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Has the states of tasks gathered again and again, county by county, by one replica at a time: of quarters that run or have
 * ended lately each time, of older ones once a day.
 */
@ApplicationScoped
public class TaskStateWatch {
    private static final String LOCK = "gathering states of tasks";

    /** By then a quarter is reviewed and published. */
    private static final int LATELY_DAYS = 100;

    private static final Duration SELDOM = Duration.ofDays(1);

    private final Database database;
    private final TrackedPeriods periods;
    private final TaskStateGatherer gatherer;
    private final TaskStateStore store;
    private final ServiceIdentity identity;
    private final Clock clock;
    /** What another replica has gathered so lately is not gathered again. */
    private final Duration fresh;

    TaskStateWatch(
            Database database,
            TrackedPeriods periods,
            TaskStateGatherer gatherer,
            TaskStateStore store,
            ServiceIdentity identity,
            Clock clock,
            @ConfigProperty(name = "anju.tasks.gather-every") Duration every) {
        this.database = database;
        this.periods = periods;
        this.gatherer = gatherer;
        this.store = store;
        this.identity = identity;
        this.clock = clock;
        this.fresh = every.dividedBy(2);
    }

    @Scheduled(
            every = "{anju.tasks.gather-every}",
            delayed = "{anju.tasks.gather-after}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void round() {
        if (identity.token().isPresent()) {
            database.with(this::alone);
        }
    }

    private Void alone(Connection connection) throws SQLException {
        if (locks(connection, "pg_try_advisory_lock")) {
            try {
                gather();
            } finally {
                locks(connection, "pg_advisory_unlock");
            }
        }
        return null;
    }

    private void gather() {
        for (Period quarter : periods.all()) {
            for (String county : counties()) {
                if (isStale(quarter, county)) {
                    gatherer.gather(quarter, county);
                }
            }
        }
    }

    private boolean isStale(Period quarter, String county) {
        boolean lately = quarter.end().plusDays(LATELY_DAYS).isAfter(LocalDate.now(clock));
        var since = clock.instant().minus(lately ? fresh : SELDOM);
        return store.knownSince(quarter, county).filter(since::isBefore).isEmpty();
    }

    private List<String> counties() {
        return database.query("select distinct left(region_code, 6) from site order by 1", row -> row.getString(1));
    }

    private static boolean locks(Connection connection, String function) throws SQLException {
        try (var statement = connection.prepareStatement("select " + function + "(hashtextextended(?, 0))")) {
            statement.setString(1, LOCK);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
