package cn.anju.employment.post.budget;

import cn.anju.employment.post.budget.PostBudget.Appropriation;
import cn.anju.employment.post.budget.PostBudget.Due;
import cn.anju.employment.post.budget.PostBudget.Place;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import cn.anju.kit.sql.ReadOnly;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Works out the pay due for public-welfare posts: by days where a post is held for a part of a month. */
@ApplicationScoped
public class PostBudgetFinder {
    private static final String DUE = """
            with month as (
                select no, make_date(:year, no, 1) as first, (make_date(:year, no, 1) + interval '1 month')::date as after
                from generate_series(1, 12) as no
            ),
            due as (
                select p.id, coalesce(p.site_code, p.region_code) as place, p.site_code, p.scope_region, m.no,
                    round(p.monthly_pay * (least(p.to_date, m.after) - greatest(p.from_date, m.first))
                        / (m.after - m.first), 2) as pay
                from public_post p join month m
                    on daterange(p.from_date, p.to_date) && daterange(m.first, m.after)
                where p.status = 'ACTIVE' and (p.scope_region ^@ any (:regions) or p.site_code = any (:sites))
            ),
            asked as (
                select * from due
                where (:site::text is null or site_code = :site) and (:region::text is null or scope_region ^@ :region)
            )
            """;

    private static final String MONTHS = """
            , coalesce(sum(pay), 0.00) as year_pay, array(
                select coalesce(sum(a.pay), 0.00) from month m left join asked a on a.no = m.no and %s
                group by m.no order by m.no) as months
            """;

    private static final String TOTAL = DUE + "select null" + MONTHS.formatted("true") + "from asked";

    private static final String PLACES = DUE
            + "select d.place, d.site_code, d.scope_region, count(distinct d.id) as posts"
            + MONTHS.formatted("a.place = d.place and a.site_code is not distinct from d.site_code") + """
            from asked d
            where :after::text is null or d.place collate "C" > :after::text
            group by d.place, d.site_code, d.scope_region
            order by d.place collate "C" limit :limit
            """;

    private static final String APPROPRIATIONS = DUE + """
            select a.valid_in, sum(a.amount) as amount,
                (select coalesce(sum(d.pay), 0.00) from due d where d.scope_region ^@ a.valid_in) as due
            from post_appropriation a
            where a.status = 'ACTIVE' and a.year = :year and a.valid_in ^@ any (:regions)
                and (:region::text is null or a.valid_in ^@ :region)
            group by a.valid_in order by a.valid_in
            """;

    private final Database database;
    private final ReadOnly readOnly;

    PostBudgetFinder(Database database, ReadOnly readOnly) {
        this.database = database;
        this.readOnly = readOnly;
    }

    /** @throws ProblemException 503 if it takes too long */
    public PostBudget find(PostBudgetRequest asked, Scope scope) {
        return readOnly.run(() -> read(asked, parameters(asked, scope)));
    }

    private PostBudget read(PostBudgetRequest asked, Map<String, Object> parameters) {
        var total = NamedSql.of(TOTAL, parameters)
                .query(database, PostBudgetFinder::due)
                .get(0);
        var appropriations = NamedSql.of(APPROPRIATIONS, parameters).query(database, PostBudgetFinder::appropriation);
        var found = NamedSql.of(PLACES, parameters).query(database, PostBudgetFinder::place);
        boolean more = found.size() > asked.limit();
        var shown = more ? found.subList(0, asked.limit()) : found;
        return new PostBudget(
                asked.year().start().getYear(),
                total,
                appropriations,
                shown,
                more ? cursor(shown.get(shown.size() - 1)) : null);
    }

    private static String cursor(Place last) {
        return PageCursor.after(last.siteCode() == null ? last.regionCode() : last.siteCode())
                .toString();
    }

    private static Map<String, Object> parameters(PostBudgetRequest asked, Scope scope) {
        var values = new HashMap<String, Object>();
        values.put("year", asked.year().start().getYear());
        values.put("regions", scope.regionPrefixes().toArray(String[]::new));
        values.put("sites", scope.siteCodes().toArray(String[]::new));
        values.put("site", asked.siteCode());
        values.put("region", asked.regionCode());
        values.put("after", asked.after());
        values.put("limit", asked.limit() + 1);
        return values;
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(row.getString("site_code"), row.getString("scope_region"), row.getLong("posts"), due(row));
    }

    private static Due due(ResultSet row) throws SQLException {
        var months = (BigDecimal[]) row.getArray("months").getArray();
        return new Due(row.getBigDecimal("year_pay"), List.of(months));
    }

    private static Appropriation appropriation(ResultSet row) throws SQLException {
        var amount = row.getBigDecimal("amount");
        var due = row.getBigDecimal("due");
        return new Appropriation(row.getString("valid_in"), amount, due, amount.subtract(due));
    }
}
