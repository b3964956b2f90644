package cn.anju.industry.todo;

import cn.anju.industry.query.PlaceQuery;
import cn.anju.kit.Bilingual;
import cn.anju.kit.ledger.EnumWords;
import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.query.QueryParameters;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import cn.anju.kit.sql.ReadOnly;
import cn.anju.kit.task.AnnexTasks;
import cn.anju.kit.term.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** Finds what is due or wrong, as of today: scope first, then what was asked for, by deadline. */
@ApplicationScoped
class TodoFinder {
    private static final String PAGE = """
            with site as (
                select k.code, k.region_code, s.setting, s.residents
                from known_record k join known_site s on s.id = k.record_id and s.status = 'ACTIVE'
                where k.record_type = 'site.site' and k.status = 'ACTIVE' and coalesce(k.from_on <= :on, true)
                    and coalesce(k.to_on > :on, true)
            ),
            todo as (
            %s
            ),
            keyed as (
                select *, coalesce(id::text, site_code) collate "C" as key from todo
            )
            select * from keyed x
            where %s
                and (:kinds::text[] is null or x.kind = any (:kinds))
                and (:dueBy::date is null or x.due_on <= :dueBy)
                and (:after0::date is null
                    or (x.due_on, x.kind collate "C", x.key) > (:after0::date, :after1::text, :after2::text))
            order by x.due_on, x.kind collate "C", x.key
            limit :limit
            """.formatted(TodoKind.all(), PlaceQuery.within("x"));

    private static final List<String> ROWS = List.of("R13", "R14", "R15", "R28", "R29");
    private static final List<Function<String, ?>> KEY = List.of(LocalDate::parse, String::valueOf, String::valueOf);

    private final Database database;
    private final ReadOnly readOnly;
    private final AnnexTasks annex;
    private final Clock clock;

    TodoFinder(Database database, ReadOnly readOnly, AnnexTasks annex, Clock clock) {
        this.database = database;
        this.readOnly = readOnly;
        this.annex = annex;
        this.clock = clock;
    }

    /** @throws ProblemException 400 for parameters that are wrong, 503 if it takes too long */
    LedgerPage<IndustryTodo> page(MultivaluedMap<String, String> query, Scope scope) {
        var today = LocalDate.now(clock);
        var parameters = PlaceQuery.parameters(query, "kind", "dueBy", "overdue");
        var kinds = parameters.all("kind");
        var known = EnumWords.of(TodoKind.class);
        if (!known.containsAll(kinds)) {
            parameters.refuse("kind", "enum", String.join(", ", known));
        }
        var dueBy = dueBy(parameters, today);
        var asked = PlaceQuery.read(parameters, KEY);
        parameters.check();
        var values = asked.values(scope, KEY.size());
        values.put("on", today);
        values.put("kinds", kinds.isEmpty() ? null : kinds.toArray(String[]::new));
        values.put("dueBy", dueBy);
        values.putAll(deadlines(today));
        return asked.page(
                readOnly.run(() -> NamedSql.of(PAGE, values).query(database, row -> todo(row, today))),
                TodoFinder::cursor);
    }

    /** Whatever is overdue was due by yesterday. */
    private static LocalDate dueBy(QueryParameters parameters, LocalDate today) {
        var asked = parameters.date("dueBy");
        boolean overdue = parameters
                .oneOf("overdue", List.of("true", "false"))
                .filter("true"::equals)
                .isPresent();
        return overdue ? asked.filter(day -> day.isBefore(today)).orElse(today.minusDays(1)) : asked.orElse(null);
    }

    private Map<String, LocalDate> deadlines(LocalDate today) {
        var days = new HashMap<String, LocalDate>();
        for (String row : ROWS) {
            var task = annex.find(row).orElseThrow();
            days.put("due" + row, Objects.requireNonNull(task.timing().on(today).dueOn(), row));
        }
        return days;
    }

    private static IndustryTodo todo(ResultSet row, LocalDate today) throws SQLException {
        var kind = TodoKind.valueOf(row.getString("kind"));
        var words = Terms.of(kind);
        var dueOn = row.getObject("due_on", LocalDate.class);
        return new IndustryTodo(
                kind,
                new Bilingual(words.zh(), words.en()),
                kind.ledger(),
                row.getObject("id", UUID.class),
                row.getString("site_code"),
                row.getString("scope_region"),
                dueOn,
                Math.max(0, ChronoUnit.DAYS.between(dueOn, today)));
    }

    private static PageCursor cursor(IndustryTodo last) {
        return PageCursor.after(
                last.dueOn().toString(),
                last.kind().name(),
                last.recordId() == null ? last.siteCode() : last.recordId().toString());
    }
}
