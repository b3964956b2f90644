package cn.anju.industry.benefit;

import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.query.PlaceQuery;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import cn.anju.kit.sql.ReadOnly;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Counts at each site the families that the register knows there, and those of them that benefit. */
@ApplicationScoped
class BenefitShareFinder {
    private static final String PAGE = "with benefit as (" + BenefitSource.records(PlaceQuery.inScope("b"))
            + """
            ),
            site as (
                select s.code as site_code, s.region_code as scope_region, s.name from known_record s
                where s.record_type = 'site.site' and s.status = 'ACTIVE' and coalesce(s.from_on <= :day, true)
                    and coalesce(s.to_on > :day, true)
            ),
            family as (
                select h.record_id as id, h.site_code from known_record h
                where h.record_type = 'monitoring.household' and h.status = 'ACTIVE' and h.site_code is not null
                    and coalesce(h.from_on <= :day, true) and coalesce(h.to_on > :day, true)
            ),
            helped as (
                select f.site_code, b.source, count(distinct b.household_id) as families, sum(b.amount) as amount
                from family f join benefit b on b.household_id = f.id
                group by grouping sets ((f.site_code, b.source), (f.site_code))
            )
            select x.*, (select count(*) from family f where f.site_code = x.site_code) as households,
                coalesce(h.families, 0) as benefiting, coalesce(h.amount, 0.00) as amount, coalesce((
                    select json_object_agg(s.source, s.families) from helped s
                    where s.site_code = x.site_code and s.source is not null), '{}') as by_source
            from site x left join helped h on h.site_code = x.site_code and h.source is null
            where %s and (:after0::text is null or x.site_code collate "C" > :after0::text)
            order by x.site_code collate "C" limit :limit
            """.formatted(PlaceQuery.within("x"));

    private static final List<Function<String, ?>> KEY = List.of(String::valueOf);
    private static final int DIGITS = 4;

    private final Database database;
    private final ReadOnly readOnly;
    private final Clock clock;
    private final ObjectMapper json;

    BenefitShareFinder(Database database, ReadOnly readOnly, Clock clock, ObjectMapper json) {
        this.database = database;
        this.readOnly = readOnly;
        this.clock = clock;
        this.json = json;
    }

    /** @throws ProblemException 400 for parameters that are wrong, 503 if it takes too long */
    LedgerPage<BenefitShare> page(MultivaluedMap<String, String> query, Scope scope) {
        var today = LocalDate.now(clock);
        var parameters = PlaceQuery.parameters(query, "year");
        int year = parameters.number("year", BenefitFinder.FIRST_YEAR, BenefitFinder.LAST_YEAR, today.getYear());
        var asked = PlaceQuery.read(parameters, KEY);
        parameters.check();
        var values = asked.values(scope, KEY.size());
        var days = BenefitFinder.daysOf(year);
        values.putAll(days);
        var last = days.get("last");
        values.put("day", last.isAfter(today) ? today : last);
        return asked.page(
                readOnly.run(() -> NamedSql.of(PAGE, values).query(database, row -> share(row, year))),
                site -> PageCursor.after(site.siteCode()));
    }

    private BenefitShare share(ResultSet row, int year) throws SQLException {
        long households = row.getLong("households");
        long benefiting = row.getLong("benefiting");
        return new BenefitShare(
                row.getString("site_code"),
                row.getString("scope_region"),
                row.getString("name"),
                year,
                households,
                benefiting,
                households == 0
                        ? null
                        : BigDecimal.valueOf(benefiting)
                                .divide(BigDecimal.valueOf(households), DIGITS, RoundingMode.HALF_UP),
                row.getBigDecimal("amount"),
                bySource(row.getString("by_source")));
    }

    private Map<BenefitSource, Long> bySource(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database has written something else than counts", e);
        }
    }
}
