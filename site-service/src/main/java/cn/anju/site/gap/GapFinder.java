package cn.anju.site.gap;

import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import cn.anju.kit.sql.ReadOnly;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds what sites lack on a day: scope first, then what was asked for, page by page. */
@ApplicationScoped
public class GapFinder {
    private static final String PAGE = """
            select * from %s g
            where (g.region_code ^@ any (:regions) or g.site_code = any (:sites))
                and (:siteCodes::text[] is null or g.site_code = any (:siteCodes))
                and (:region::text is null or g.region_code ^@ :region)
                and (:words::text[] is null or (%s) = any (:words))
                and (:afterFirst::text is null
                    or ((%s) collate "C", (%s) collate "C") > (:afterFirst::text, :afterSecond::text))
            order by (%s) collate "C", (%s) collate "C"
            limit :limit
            """;

    private final Database database;
    private final ReadOnly readOnly;

    GapFinder(Database database, ReadOnly readOnly) {
        this.database = database;
        this.readOnly = readOnly;
    }

    /**
     * A query for what is lacking.
     *
     * @param source rows with {@code site_code} and {@code region_code}; it knows {@code :on}
     * @param first expression by which they are sorted
     * @param second the next one; together with the first it is of one row only, and it is the kind that can be asked for
     * @param cursor both of a row
     */
    public record Query<T>(
            String source, String first, String second, Database.RowMapper<T> mapper, Function<T, PageCursor> cursor) {
        String sql() {
            return PAGE.formatted(source, second, first, second, first, second);
        }
    }

    /** @throws cn.anju.kit.problem.ProblemException 503 if it takes too long */
    public <T> LedgerPage<T> page(GapRequest asked, Scope scope, Query<T> query) {
        var found = readOnly.run(
                () -> NamedSql.of(query.sql(), parameters(asked, scope)).query(database, query.mapper()));
        boolean more = found.size() > asked.limit();
        var shown = more ? found.subList(0, asked.limit()) : found;
        return new LedgerPage<>(
                shown, more ? query.cursor().apply(shown.get(shown.size() - 1)).toString() : null, null);
    }

    private static Map<String, Object> parameters(GapRequest asked, Scope scope) {
        var values = new HashMap<String, Object>();
        values.put("on", asked.on());
        values.put("regions", scope.regionPrefixes().toArray(String[]::new));
        values.put("sites", scope.siteCodes().toArray(String[]::new));
        values.put("siteCodes", orNull(asked.siteCodes()));
        values.put("region", asked.regionCode());
        values.put("words", orNull(asked.words()));
        values.put(
                "afterFirst", asked.after() == null ? null : asked.after().key().get(0));
        values.put(
                "afterSecond",
                asked.after() == null ? null : asked.after().key().get(1));
        values.put("limit", asked.limit() + 1);
        return values;
    }

    private static String[] orNull(List<String> words) {
        return words.isEmpty() ? null : words.toArray(String[]::new);
    }
}
