package cn.anju.site.gap;

import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.query.PlaceQuery;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import cn.anju.kit.sql.ReadOnly;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/** Finds what sites lack on a day: scope first, then what was asked for, page by page. */
@ApplicationScoped
public class GapFinder {
    private static final String PAGE = """
            select * from %s g
            where %s
                and (:words::text[] is null or (%s) = any (:words))
                and (:after0::text is null
                    or ((%s) collate "C", (%s) collate "C") > (:after0::text, :after1::text))
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
            return PAGE.formatted(source, PlaceQuery.within("g", "region_code"), second, first, second, first, second);
        }
    }

    /** @throws cn.anju.kit.problem.ProblemException 503 if it takes too long */
    public <T> LedgerPage<T> page(GapRequest asked, Scope scope, Query<T> query) {
        var values = asked.places().values(scope, GapRequest.KEY.size());
        values.put("on", asked.on());
        values.put("words", asked.words().isEmpty() ? null : asked.words().toArray(String[]::new));
        var found = readOnly.run(() -> NamedSql.of(query.sql(), values).query(database, query.mapper()));
        return asked.places().page(found, query.cursor());
    }
}
