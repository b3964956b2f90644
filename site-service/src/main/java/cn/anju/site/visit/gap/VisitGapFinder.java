package cn.anju.site.visit.gap;

import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import cn.anju.kit.sql.ReadOnly;
import cn.anju.site.leader.LeaderStandard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/** Finds which sites their leaders have visited too seldom in a month: those with the most missing first. */
@ApplicationScoped
class VisitGapFinder {
    private static final String PAGE = """
            with visited as (
                select s.code, s.name, s.region_code, l.id as leader_id, l.name as leader_name, l.post,
                    count(v.id) filter (where v.visited_on >= :first) as visits,
                    count(v.id) filter (where v.visited_on >= :first and v.leader_id = l.id) as own,
                    max(v.visited_on) as last_visit
                from site s
                    left join site_leader l on l.site_code = s.code and l.status = 'ACTIVE' and l.level = 'SITE'
                        and daterange(l.from_date, l.to_date) @> :on::date
                    left join leader_visit v on v.site_code = s.code and v.status = 'ACTIVE' and v.visited_on <= :on
                where s.status = 'ACTIVE' and s.opened_on <= :last
                    and (s.region_code ^@ any (:regions) or s.code = any (:sites))
                    and (:siteCodes::text[] is null or s.code = any (:siteCodes))
                    and (:regionCode::text is null or s.region_code ^@ :regionCode)
                group by s.code, s.name, s.region_code, l.id, l.name, l.post
            ),
            judged as (
                select *, greatest(0, :minimum - visits) as missing, code collate "C" as key from visited
            )
            select * from judged
            where (:behind::boolean is null or (missing > 0) = :behind::boolean)
                and (:after0::int is null or (-missing, key) > (-:after0::int, :after1::text))
            order by missing desc, key
            limit :limit
            """;

    private final Database database;
    private final ReadOnly readOnly;
    private final LeaderStandard standard;
    private final Clock clock;

    VisitGapFinder(Database database, ReadOnly readOnly, LeaderStandard standard, Clock clock) {
        this.database = database;
        this.readOnly = readOnly;
        this.standard = standard;
        this.clock = clock;
    }

    /** @throws ProblemException 400 for parameters that are wrong, 503 if it takes too long */
    LedgerPage<LeaderVisitGap> page(MultivaluedMap<String, String> query, Scope scope) {
        var asked = GapRequest.read(query, LocalDate.now(clock));
        int minimum = standard.on(asked.month().start()).visitsAMonth();
        var found = readOnly.run(() ->
                NamedSql.of(PAGE, parameters(asked, minimum, scope)).query(database, row -> gap(row, asked, minimum)));
        return asked.places().page(found, VisitGapFinder::cursor);
    }

    private static Map<String, Object> parameters(GapRequest asked, int minimum, Scope scope) {
        var result = asked.places().values(scope, GapRequest.KEY.size());
        result.put("first", asked.month().start());
        result.put("last", asked.month().end());
        result.put("on", asked.on());
        result.put("minimum", minimum);
        result.put("behind", asked.behind());
        return result;
    }

    private static LeaderVisitGap gap(ResultSet row, GapRequest asked, int minimum) throws SQLException {
        return new LeaderVisitGap(
                row.getString("code"),
                row.getString("name"),
                row.getString("region_code"),
                row.getObject("leader_id", UUID.class),
                row.getString("leader_name"),
                row.getString("post"),
                asked.month().toString(),
                row.getLong("visits"),
                row.getLong("own"),
                minimum,
                row.getLong("missing"),
                ChronoUnit.DAYS.between(asked.on(), asked.month().end()),
                row.getObject("last_visit", LocalDate.class));
    }

    private static PageCursor cursor(LeaderVisitGap last) {
        return PageCursor.after(Long.toString(last.missing()), last.siteCode());
    }
}
