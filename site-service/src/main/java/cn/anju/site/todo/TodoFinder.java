package cn.anju.site.todo;

import cn.anju.kit.Bilingual;
import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import cn.anju.kit.sql.ReadOnly;
import cn.anju.kit.term.Terms;
import cn.anju.site.todo.SiteTodo.Kind;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds what is to be done at sites, as of today: scope first, then what was asked for, the longest overdue first. */
@ApplicationScoped
class TodoFinder {
    private static final String PAGE = """
            with open_site as (
                select s.code, s.region_code, s.opened_on, s.setting, residents_on(s.code, :today) as residents
                from site s
                where s.status = 'ACTIVE' and s.opened_on <= :today
                    and (s.region_code ^@ any (:regions) or s.code = any (:sites))
            ),
            todo as (
            %s
            ),
            keyed as (
                select *, coalesce(id::text, site_code) collate "C" as key from todo
            )
            select * from keyed
            where (scope_region ^@ any (:regions) or site_code = any (:sites))
                and (:siteCodes::text[] is null or site_code = any (:siteCodes))
                and (:region::text is null or scope_region ^@ :region)
                and (:kinds::text[] is null or kind = any (:kinds))
                and (:dueBy::date is null or due_on <= :dueBy)
                and (:afterDue::date is null
                    or (due_on, kind collate "C", key) > (:afterDue::date, :afterKind::text, :afterKey::text))
            order by due_on, kind collate "C", key
            limit :limit
            """;

    private final Database database;
    private final ReadOnly readOnly;
    private final Clock clock;
    private final List<TodoValues> values;
    private final String sql;

    TodoFinder(Database database, ReadOnly readOnly, Clock clock, @All List<TodoValues> values) throws IOException {
        this.database = database;
        this.readOnly = readOnly;
        this.clock = clock;
        this.values = values;
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream("todos.sql")) {
            this.sql = PAGE.formatted(TodoFile.union(TodoFile.read(file)));
        }
    }

    /** @throws ProblemException 400 for parameters that are wrong, 503 if it takes too long */
    LedgerPage<SiteTodo> page(MultivaluedMap<String, String> query, Scope scope) {
        var today = LocalDate.now(clock);
        var asked = TodoRequest.read(query, today);
        var found = readOnly.run(
                () -> NamedSql.of(sql, parameters(asked, scope, today)).query(database, row -> todo(row, today)));
        boolean more = found.size() > asked.limit();
        var shown = more ? found.subList(0, asked.limit()) : found;
        return new LedgerPage<>(shown, more ? cursor(shown.get(shown.size() - 1)) : null, null);
    }

    private Map<String, Object> parameters(TodoRequest asked, Scope scope, LocalDate today) {
        var result = new HashMap<String, Object>();
        values.forEach(some -> result.putAll(some.on(today)));
        result.put("regions", scope.regionPrefixes().toArray(String[]::new));
        result.put("sites", scope.siteCodes().toArray(String[]::new));
        result.put(
                "siteCodes",
                asked.siteCodes().isEmpty() ? null : asked.siteCodes().toArray(String[]::new));
        result.put("region", asked.regionCode());
        result.put("kinds", asked.kinds().isEmpty() ? null : asked.kinds().toArray(String[]::new));
        result.put("dueBy", asked.dueBy());
        var after = asked.after();
        result.put(
                "afterDue", after == null ? null : LocalDate.parse(after.key().get(0)));
        result.put("afterKind", after == null ? null : after.key().get(1));
        result.put("afterKey", after == null ? null : after.key().get(2));
        result.put("limit", asked.limit() + 1);
        return result;
    }

    private static SiteTodo todo(ResultSet row, LocalDate today) throws SQLException {
        var kind = Kind.valueOf(row.getString("kind"));
        var words = Terms.of(kind);
        var dueOn = row.getObject("due_on", LocalDate.class);
        return new SiteTodo(
                kind,
                new Bilingual(words.zh(), words.en()),
                kind.ledger(),
                row.getObject("id", UUID.class),
                row.getString("site_code"),
                row.getString("scope_region"),
                dueOn,
                Math.max(0, ChronoUnit.DAYS.between(dueOn, today)));
    }

    private static String cursor(SiteTodo last) {
        return PageCursor.after(
                        last.dueOn().toString(),
                        last.kind().name(),
                        last.recordId() == null
                                ? last.siteCode()
                                : last.recordId().toString())
                .toString();
    }
}
