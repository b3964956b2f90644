package cn.anju.kit.todo;

import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import cn.anju.kit.sql.ReadOnly;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds what is to be done, as of today: scope first, then what was asked for, the longest overdue first. */
@ApplicationScoped
public class TodoFinder {
    private static final List<Function<String, ?>> KEY = List.of(LocalDate::parse, String::valueOf, String::valueOf);

    private final Database database;
    private final ReadOnly readOnly;
    private final Clock clock;

    TodoFinder(Database database, ReadOnly readOnly, Clock clock) {
        this.database = database;
        this.readOnly = readOnly;
        this.clock = clock;
    }

    /**
     * @param known values that the query of the list knows by name beside {@code :today}, as of a day
     * @throws ProblemException 400 for parameters that are wrong, 503 if it takes too long
     */
    public <K extends Enum<K>, T> LedgerPage<T> page(
            TodoList<K, T> list,
            MultivaluedMap<String, String> query,
            Scope scope,
            Function<LocalDate, Map<String, ?>> known) {
        var today = LocalDate.now(clock);
        var asked = TodoQuery.read(TodoQuery.parameters(query), list.kinds(), KEY, today);
        var values = asked.values(scope, KEY.size());
        values.put("today", today);
        values.putAll(known.apply(today));
        var page = asked.places()
                .page(
                        readOnly.run(() -> NamedSql.of(list.sql(), values)
                                .query(database, row -> TodoRow.read(row, list.kinds(), today))),
                        TodoRow::cursor);
        return new LedgerPage<>(page.items().stream().map(list.view()).toList(), page.nextCursor(), null);
    }
}
