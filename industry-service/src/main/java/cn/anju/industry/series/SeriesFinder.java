package cn.anju.industry.series;

import cn.anju.industry.series.IndustrySeries.Series;
import cn.anju.kit.Bilingual;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.PlaceQuery;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import cn.anju.kit.sql.ReadOnly;
import cn.anju.kit.term.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up month by month and makes series of it. */
@ApplicationScoped
class SeriesFinder {
    private static final String SUMS = """
            with value as (%s)
            select date_trunc('month', v.day)::date as month, v.measure, %s as key, sum(v.value) as value
            from value v group by 1, 2, 3
            """;

    private static final String NAMES = """
            select code, max(name) from known_record
            where record_type in ('site.site', 'site.region') and status = 'ACTIVE' and code = any (?)
            group by code
            """;

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private final Database database;
    private final ReadOnly readOnly;

    SeriesFinder(Database database, ReadOnly readOnly) {
        this.database = database;
        this.readOnly = readOnly;
    }

    private record Sum(YearMonth month, SeriesMeasure measure, String key, BigDecimal value) {
        static Sum of(ResultSet row) throws SQLException {
            return new Sum(
                    YearMonth.from(row.getObject("month", LocalDate.class)),
                    SeriesMeasure.valueOf(row.getString("measure")),
                    row.getString("key"),
                    row.getBigDecimal("value"));
        }
    }

    /** @throws ProblemException 400 for parameters that are wrong, 503 if it takes too long */
    IndustrySeries find(MultivaluedMap<String, String> query, Scope scope) {
        var asked = SeriesRequest.read(query);
        var months = asked.months();
        var values = asked.places().places(scope);
        values.put("first", months.get(0).atDay(1));
        values.put("last", months.get(months.size() - 1).atEndOfMonth());
        String sql = SUMS.formatted(
                SeriesMeasure.values(asked.measures(), PlaceQuery.within("v")),
                asked.byRegion() ? "left(v.scope_region, 9) || '000'" : "coalesce(v.site_code, v.scope_region)");
        return readOnly.run(() -> new IndustrySeries(
                asked.by(),
                months.stream().map(YearMonth::toString).toList(),
                words(asked.measures()),
                series(asked, NamedSql.of(sql, values).query(database, Sum::of))));
    }

    private List<Series> series(SeriesRequest asked, List<Sum> sums) {
        var byKey = new TreeMap<String, Map<SeriesMeasure, List<BigDecimal>>>();
        for (Sum sum : sums) {
            byKey.computeIfAbsent(sum.key(), key -> empty(asked))
                    .get(sum.measure())
                    .set(asked.months().indexOf(sum.month()), sum.value());
        }
        var names = names(byKey.keySet());
        return byKey.entrySet().stream()
                .map(entry -> new Series(entry.getKey(), names.get(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static Map<SeriesMeasure, List<BigDecimal>> empty(SeriesRequest asked) {
        var values = new EnumMap<SeriesMeasure, List<BigDecimal>>(SeriesMeasure.class);
        asked.measures()
                .forEach(measure -> values.put(
                        measure,
                        new ArrayList<>(Collections.nCopies(asked.months().size(), NOTHING))));
        return values;
    }

    private Map<String, String> names(Collection<String> codes) {
        var names = new HashMap<String, String>();
        database.query(
                NAMES, row -> names.put(row.getString(1), row.getString(2)), (Object) codes.toArray(String[]::new));
        return names;
    }

    private static Map<SeriesMeasure, Bilingual> words(List<SeriesMeasure> measures) {
        var words = new EnumMap<SeriesMeasure, Bilingual>(SeriesMeasure.class);
        for (SeriesMeasure measure : measures) {
            var term = Terms.of(measure);
            words.put(measure, new Bilingual(term.zh(), term.en()));
        }
        return words;
    }
}
