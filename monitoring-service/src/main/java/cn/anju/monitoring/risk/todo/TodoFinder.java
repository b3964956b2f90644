package cn.anju.monitoring.risk.todo;

import cn.anju.kit.Bilingual;
import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import cn.anju.kit.sql.ReadOnly;
import cn.anju.kit.term.Terms;
import cn.anju.kit.todo.TodoQuery;
import cn.anju.monitoring.clue.Clue;
import cn.anju.monitoring.risk.CaseState;
import cn.anju.monitoring.risk.RiskKind;
import cn.anju.monitoring.risk.process.CaseLimits;
import cn.anju.monitoring.warning.Warning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Finds what is to be done about households at risk, as of today: scope first, then what was asked for, by deadline. */
@ApplicationScoped
class TodoFinder {
    private static final List<Function<String, ?>> KEY =
            List.of(LocalDate::parse, UUID::fromString, String::valueOf, String::valueOf);

    private final Database database;
    private final ReadOnly readOnly;
    private final CaseLimits limits;
    private final RiskBureaus bureaus;
    private final Clock clock;

    TodoFinder(Database database, ReadOnly readOnly, CaseLimits limits, RiskBureaus bureaus, Clock clock) {
        this.database = database;
        this.readOnly = readOnly;
        this.limits = limits;
        this.bureaus = bureaus;
        this.clock = clock;
    }

    /** @throws ProblemException 400 for parameters that are wrong, 503 if it takes too long */
    LedgerPage<Todo> page(MultivaluedMap<String, String> query, Scope scope) {
        var today = LocalDate.now(clock);
        var parameters = TodoQuery.parameters(query, "bureau");
        var bureau = parameters.text("bureau").orElse(null);
        var asked = TodoQuery.read(parameters, Todo.Kind.class, KEY, today);
        var values = asked.values(scope, KEY.size());
        values.put("bureau", bureau);
        values.putAll(limitsOn(today));
        return asked.places()
                .page(
                        readOnly.run(() -> NamedSql.of(TodoSql.PAGE, values).query(database, row -> todo(row, today))),
                        TodoFinder::cursor);
    }

    private Map<String, Object> limitsOn(LocalDate today) {
        var now = limits.on(today);
        var month = YearMonth.from(today).atDay(1);
        var result = new HashMap<String, Object>();
        result.put("clueDays", now.stepDays().get(CaseState.CLUE));
        result.put("months", new LocalDate[] {month.minusMonths(1), month});
        result.put("panel", now.panel().toArray(String[]::new));
        result.put("helpDays", now.helpDays());
        result.put("greenDays", now.greenChannelHelpDays());
        var kinds = new ArrayList<>(bureaus.byKind().keySet());
        result.put("riskKinds", kinds.stream().map(RiskKind::name).toArray(String[]::new));
        result.put("riskBureaus", kinds.stream().map(bureaus.byKind()::get).toArray(String[]::new));
        return result;
    }

    private static Todo todo(ResultSet row, LocalDate today) throws SQLException {
        var kind = Todo.Kind.valueOf(row.getString("kind"));
        var subject = row.getString("subject");
        var dueOn = row.getObject("due_on", LocalDate.class);
        var id = row.getObject("id", UUID.class);
        var state = row.getString("state");
        return new Todo(
                kind,
                subject,
                name(kind, subject),
                id,
                kind.href(id),
                row.getObject("household_id", UUID.class),
                state == null ? null : CaseState.valueOf(state),
                row.getString("site_code"),
                row.getString("scope_region"),
                row.getString("bureau"),
                dueOn,
                Math.max(0, ChronoUnit.DAYS.between(dueOn, today)));
    }

    private static Bilingual name(Todo.Kind kind, String subject) {
        var what = Terms.of(kind);
        var words = new Bilingual(what.zh() + "：", what.en() + ": ");
        return switch (kind) {
            case VERIFY_WARNING -> of(words, Warning.Kind.valueOf(subject));
            case SETTLE_CLUE -> of(words, Clue.Channel.valueOf(subject));
            case NEXT_STEP -> of(words, CaseState.valueOf(subject));
            case MEASURE -> of(words, RiskKind.valueOf(subject));
            case VOTE, MONTHLY_UPDATE -> words.and(subject, subject);
        };
    }

    private static Bilingual of(Bilingual words, Enum<?> value) {
        var term = Terms.of(value);
        return words.and(term.zh(), term.en());
    }

    private static PageCursor cursor(Todo last) {
        return PageCursor.after(
                last.dueOn().toString(), last.recordId().toString(), last.kind().name(), last.subject());
    }
}
