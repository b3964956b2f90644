package cn.anju.site.overdue;

import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import cn.anju.kit.sql.ReadOnly;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;

/** Finds records past their deadline on a day: scope first, then what was asked for, the longest overdue first. */
@ApplicationScoped
public class OverdueFinder {
    private final Database database;
    private final ReadOnly readOnly;
    private final Clock clock;

    OverdueFinder(Database database, ReadOnly readOnly, Clock clock) {
        this.database = database;
        this.readOnly = readOnly;
        this.clock = clock;
    }

    /**
     * What can be overdue.
     *
     * @param table a ledger's table with {@code due_on}
     * @param unsettled whether a row {@code r} is not settled on the day {@code :on}
     * @param cursor deadline and id of a record
     */
    public record Query<T>(String table, String unsettled, Reading<T> reading, Function<T, PageCursor> cursor) {
        String sql() {
            return "select r.* from %s r where (%s) and %s order by r.due_on, r.id limit :limit"
                    .formatted(table, unsettled, OverdueQuery.CONDITIONS);
        }
    }

    /** Reads a record as it stands on a day. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(ResultSet row, LocalDate on) throws SQLException;
    }

    /** @throws ProblemException 400 for parameters that are wrong, 503 if it takes too long */
    public <T> LedgerPage<T> page(MultivaluedMap<String, String> parameters, Scope scope, Query<T> query) {
        var asked = OverdueQuery.read(parameters, LocalDate.now(clock));
        var found = readOnly.run(() -> NamedSql.of(query.sql(), asked.values(scope))
                .query(database, row -> query.reading().read(row, asked.on())));
        return asked.places().page(found, query.cursor());
    }
}
