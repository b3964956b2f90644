package cn.anju.employment.statistics;

import cn.anju.employment.employment.Employment.Channel;
import cn.anju.employment.household.LabourForce;
import cn.anju.employment.statistics.EmploymentStatistics.Series;
import cn.anju.kit.Bilingual;
import cn.anju.kit.problem.ProblemException;
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
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts employment month by month and makes series of it. */
@ApplicationScoped
class StatisticsFinder {
    private final Database database;
    private final ReadOnly readOnly;
    private final LabourForce force;
    private final Clock clock;

    StatisticsFinder(Database database, ReadOnly readOnly, LabourForce force, Clock clock) {
        this.database = database;
        this.readOnly = readOnly;
        this.force = force;
        this.clock = clock;
    }

    private record Count(YearMonth month, String key, Measure measure, long value) {
        static Count of(ResultSet row) throws SQLException {
            return new Count(
                    YearMonth.from(row.getObject("month", LocalDate.class)),
                    row.getString("key"),
                    Measure.valueOf(row.getString("measure")),
                    row.getLong("value"));
        }
    }

    /** @throws ProblemException 400 for parameters that are wrong, 503 if it takes too long */
    EmploymentStatistics find(MultivaluedMap<String, String> query, Scope scope) {
        var today = LocalDate.now(clock);
        var asked = StatisticsRequest.read(query, today);
        var values = force.on(today, scope, asked.siteCodes(), asked.regionCode());
        values.put("firsts", asked.months().stream().map(m -> m.atDay(1)).toArray(LocalDate[]::new));
        values.put(
                "days",
                asked.months().stream()
                        .map(YearMonth::atEndOfMonth)
                        .map(day -> day.isAfter(today) ? today : day)
                        .toArray(LocalDate[]::new));
        return readOnly.run(() -> {
            var counts = queries(asked.by()).stream()
                    .flatMap(sql -> NamedSql.of(sql, values).query(database, Count::of).stream())
                    .toList();
            return new EmploymentStatistics(
                    StatisticsRequest.word(asked.by()),
                    asked.months().stream().map(YearMonth::toString).toList(),
                    words(),
                    series(asked, counts));
        });
    }

    private static List<String> queries(Grouping by) {
        return by == Grouping.CHANNEL
                ? List.of(StatisticsSql.channels(), StatisticsSql.turnover(by))
                : List.of(
                        StatisticsSql.labourers(by),
                        StatisticsSql.households(by),
                        StatisticsSql.turnover(by),
                        StatisticsSql.postings(by),
                        StatisticsSql.referrals(by));
    }

    private List<Series> series(StatisticsRequest asked, List<Count> counts) {
        var byKey = new TreeMap<String, Map<Measure, List<Long>>>();
        for (Count count : counts) {
            byKey.computeIfAbsent(count.key(), key -> new EnumMap<>(Measure.class))
                    .computeIfAbsent(
                            count.measure(),
                            measure -> new ArrayList<>(
                                    Collections.nCopies(asked.months().size(), 0L)))
                    .set(asked.months().indexOf(count.month()), count.value());
        }
        var names = asked.by() == Grouping.CHANNEL ? channels() : places(byKey.keySet());
        return byKey.entrySet().stream()
                .map(entry -> new Series(entry.getKey(), names.get(entry.getKey()), entry.getValue()))
                .toList();
    }

    private Map<String, String> places(Collection<String> codes) {
        var names = new HashMap<String, String>();
        database.query(StatisticsSql.NAMES, row -> names.put(row.getString(1), row.getString(2)), (Object)
                codes.toArray(String[]::new));
        return names;
    }

    private static Map<String, String> channels() {
        var names = new HashMap<String, String>();
        Arrays.stream(Channel.values())
                .forEach(channel -> names.put(channel.name(), Terms.of(channel).zh()));
        return names;
    }

    private static Map<Measure, Bilingual> words() {
        var words = new EnumMap<Measure, Bilingual>(Measure.class);
        for (Measure measure : Measure.values()) {
            var term = Terms.of(measure);
            words.put(measure, new Bilingual(term.zh(), term.en()));
        }
        return words;
    }
}
