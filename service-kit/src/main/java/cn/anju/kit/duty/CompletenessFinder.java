package cn.anju.kit.duty;

import cn.anju.kit.duty.Completeness.Item;
import cn.anju.kit.duty.Completeness.Totals;
import cn.anju.kit.duty.Rhythm.Span;
import cn.anju.kit.ledger.FieldShape;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.period.Period;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import cn.anju.kit.sql.ReadOnly;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Finds what was due in a ledger, what came and what is missing, as of today: scope first, then what was asked for. */
@ApplicationScoped
public class CompletenessFinder {
    private final Database database;
    private final ReadOnly readOnly;
    private final Clock clock;

    CompletenessFinder(Database database, ReadOnly readOnly, Clock clock) {
        this.database = database;
        this.readOnly = readOnly;
        this.clock = clock;
    }

    /** @throws ProblemException 503 if it takes too long */
    Completeness page(Ledger<?, ?> ledger, Cadence cadence, CompletenessRequest asked, Scope scope) {
        return readOnly.run(() -> read(ledger, cadence, asked, scope));
    }

    /**
     * What a ledger owes of one site in the period of its rhythm that a day lies in; empty where nothing is ever due.
     *
     * @throws ProblemException 503 if it takes too long
     */
    public Optional<Completeness> ofSite(Ledger<?, ?> ledger, LocalDate day, String siteCode, Scope scope) {
        return ledger.cadence().map(cadence -> {
            var period = Period.containing(day, cadence.rhythm().shortest());
            return page(
                    ledger,
                    cadence,
                    new CompletenessRequest(period, List.of(siteCode), null, List.of(), 1, null, false),
                    scope);
        });
    }

    private Completeness read(Ledger<?, ?> ledger, Cadence cadence, CompletenessRequest asked, Scope scope) {
        var sql = new CompletenessSql(ledger, cadence);
        var parameters = parameters(ledger, cadence, asked, scope);
        Totals totals = asked.total() ? totals(sql, parameters) : null;
        parameters.put("after", asked.after());
        parameters.put("limit", asked.limit() + 1);
        parameters.put("places", asked.states().isEmpty() ? asked.limit() + 1 : null);
        boolean counted = cadence.eachOf() == null;
        var items = NamedSql.of(sql.page(), parameters).query(database, row -> item(row, counted));
        boolean more = items.size() > asked.limit();
        var shown = more ? items.subList(0, asked.limit()) : items;
        return new Completeness(
                asked.period().toString(),
                ledger.path(),
                CadenceWords.of(cadence, ledger),
                shown,
                more ? cursor(shown.get(shown.size() - 1)) : null,
                totals == null
                        ? null
                        : totals.places().values().stream().mapToLong(n -> n).sum(),
                totals);
    }

    private Map<String, Object> parameters(
            Ledger<?, ?> ledger, Cadence cadence, CompletenessRequest asked, Scope scope) {
        var sql = new CompletenessSql(ledger, cadence);
        List<Span> spans = cadence.rhythm().within(asked.period());
        var result = new HashMap<String, Object>();
        result.put("regions", scope.regionPrefixes().toArray(String[]::new));
        result.put("sites", scope.siteCodes().toArray(String[]::new));
        result.put(
                "siteCodes",
                asked.siteCodes().isEmpty() ? null : asked.siteCodes().toArray(String[]::new));
        result.put("regionCode", asked.regionCode());
        result.put("states", asked.states().isEmpty() ? null : asked.states().toArray(String[]::new));
        result.put("subjects", sql.subjects().or(sql::scattered).orElse(null));
        result.put("number", number(ledger, cadence));
        result.put(
                "only", cadence.only() == null ? null : cadence.only().value().name());
        result.put("today", LocalDate.now(clock));
        result.put("first", spans.get(0).start());
        result.put("last", spans.get(spans.size() - 1).end());
        result.put("starts", days(spans, Span::start));
        result.put("ends", days(spans, Span::end));
        result.put("deadlines", days(spans, Span::dueOn));
        result.put("after", null);
        result.put("places", null);
        return result;
    }

    /** How many records a site owes each time: so many, or one of each value of an enum. */
    private static int number(Ledger<?, ?> ledger, Cadence cadence) {
        return ledger.shape()
                .field(String.valueOf(cadence.eachOf()))
                .map(FieldShape::type)
                .filter(Class::isEnum)
                .map(type -> type.getEnumConstants().length)
                .orElse(cadence.times());
    }

    private static LocalDate[] days(List<Span> spans, Function<Span, LocalDate> day) {
        return spans.stream().map(day).toArray(LocalDate[]::new);
    }

    private Totals totals(CompletenessSql sql, Map<String, Object> parameters) {
        var places = new EnumMap<DutyState, Long>(DutyState.class);
        var sums = NamedSql.of(sql.totals(), parameters).query(database, row -> {
            places.put(DutyState.valueOf(row.getString("state")), row.getLong("places"));
            return new Totals(
                    row.getLong("due"),
                    row.getLong("came"),
                    row.getLong("came") - row.getLong("late"),
                    row.getLong("late"),
                    row.getLong("missing"),
                    row.getLong("overdue"),
                    places);
        });
        return new Totals(
                sum(sums, Totals::due),
                sum(sums, Totals::came),
                sum(sums, Totals::onTime),
                sum(sums, Totals::late),
                sum(sums, Totals::missing),
                sum(sums, Totals::overdue),
                places);
    }

    private static long sum(List<Totals> sums, ToLongFunction<Totals> of) {
        return sums.stream().mapToLong(of).sum();
    }

    private static Item item(ResultSet row, boolean counted) throws SQLException {
        long came = row.getLong("came");
        long late = row.getLong("late");
        return new Item(
                row.getString("site_code"),
                row.getString("site_name"),
                row.getString("region_code"),
                row.getString("region_name"),
                row.getObject("due_on", LocalDate.class),
                row.getLong("due"),
                came,
                counted ? null : row.getLong("subjects"),
                came - late,
                late,
                row.getLong("missing"),
                row.getLong("overdue"),
                DutyState.valueOf(row.getString("state")));
    }

    private static String cursor(Item last) {
        return PageCursor.after(last.siteCode() == null ? last.regionCode() : last.siteCode())
                .toString();
    }
}
