package cn.anju.employment.todo;

import cn.anju.employment.todo.EmploymentTodo.Kind;
import cn.anju.kit.Bilingual;
import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.period.Period;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import cn.anju.kit.sql.ReadOnly;
import cn.anju.kit.term.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds what is due or runs out, as of today: scope first, then what was asked for, by deadline. */
@ApplicationScoped
class TodoFinder {
    private static final int TRAINING_DAY = 30;

    private final Database database;
    private final ReadOnly readOnly;
    private final Clock clock;
    private final int warningDays;

    TodoFinder(
            Database database,
            ReadOnly readOnly,
            Clock clock,
            @ConfigProperty(name = "anju.public-posts.warning-days") int warningDays) {
        this.database = database;
        this.readOnly = readOnly;
        this.clock = clock;
        this.warningDays = warningDays;
    }

    /** @throws ProblemException 400 for parameters that are wrong, 503 if it takes too long */
    LedgerPage<EmploymentTodo> page(MultivaluedMap<String, String> query, Scope scope) {
        var today = LocalDate.now(clock);
        var asked = TodoRequest.read(query, today);
        var found = readOnly.run(() ->
                NamedSql.of(TodoSql.PAGE, parameters(asked, scope, today)).query(database, row -> todo(row, today)));
        boolean more = found.size() > asked.limit();
        var shown = more ? found.subList(0, asked.limit()) : found;
        return new LedgerPage<>(shown, more ? cursor(shown.get(shown.size() - 1)) : null, null);
    }

    private Map<String, Object> parameters(TodoRequest asked, Scope scope, LocalDate today) {
        var result = new HashMap<String, Object>(days(today));
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

    private Map<String, LocalDate> days(LocalDate today) {
        var quarter = Period.quarterOf(today);
        var year = Period.containing(today, Period.Kind.YEAR);
        return Map.of(
                "today", today,
                "warnUntil", today.plusDays(warningDays),
                "quarterStart", quarter.start(),
                "quarterEnd", quarter.end(),
                "yearStart", year.start(),
                "yearEnd", year.end(),
                "trainingDue", LocalDate.of(today.getYear(), Month.JUNE, TRAINING_DAY));
    }

    private static EmploymentTodo todo(ResultSet row, LocalDate today) throws SQLException {
        var kind = Kind.valueOf(row.getString("kind"));
        var words = Terms.of(kind);
        var dueOn = row.getObject("due_on", LocalDate.class);
        return new EmploymentTodo(
                kind,
                new Bilingual(words.zh(), words.en()),
                kind.ledger(),
                row.getObject("id", UUID.class),
                row.getString("site_code"),
                row.getString("scope_region"),
                dueOn,
                Math.max(0, ChronoUnit.DAYS.between(dueOn, today)));
    }

    private static String cursor(EmploymentTodo last) {
        return PageCursor.after(
                        last.dueOn().toString(),
                        last.kind().name(),
                        last.recordId() == null
                                ? last.siteCode()
                                : last.recordId().toString())
                .toString();
    }
}
