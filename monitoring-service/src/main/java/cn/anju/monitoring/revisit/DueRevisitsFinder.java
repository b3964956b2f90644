package cn.anju.monitoring.revisit;

import cn.anju.kit.query.PageCursor;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import cn.anju.kit.sql.ReadOnly;
import cn.anju.monitoring.revisit.DueRevisits.Counts;
import cn.anju.monitoring.revisit.DueRevisits.Group;
import cn.anju.monitoring.revisit.DueRevisits.Household;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds whom officers still have to visit. A household is due where the completeness of revisits counts it: if it lives there
 * at the end of the month or, in the running one, today.
 */
@ApplicationScoped
class DueRevisitsFinder {
    private static final TypeReference<List<Household>> HOUSEHOLDS = new TypeReference<>() {};

    private static final String OWED = """
            with owed as (
                select h.id, h.code, h.site_code, h.scope_region, coalesce(h.site_code, h.region_code) as place,
                    max(v.visited_on) filter (where v.visited_on < :first) as visited_before,
                    coalesce(bool_or(v.visited_on >= :first), false) as visited
                from household h left join revisit v on v.household_id = h.id and v.status = 'ACTIVE'
                    and v.visited_on <= :last
                where h.status = 'ACTIVE' and h.settled_on <= least(:last, :today)
                    and coalesce(h.left_on > least(:last, :today), true)
                    and (h.scope_region ^@ any (:regions) or h.site_code = any (:sites))
                    and (:siteCodes::text[] is null or h.site_code = any (:siteCodes))
                    and (:regionCode::text is null or h.scope_region ^@ :regionCode)
                group by h.id
            )
            """;

    private static final String COUNTS = "count(*) as due, count(*) filter (where o.visited) as visited";

    private static final String HOUSEHOLDS_LEFT = """
            coalesce(json_agg(json_build_object('id', o.id, 'code', o.code, 'lastVisitedOn', o.visited_before)
                order by o.code) filter (where not o.visited), '[]') as households
            """;

    private static final String BY_PLACE = OWED
            + "select o.place as key, o.site_code, max(o.scope_region) as region_code,"
            + " max(k.name) as name, null as cadre_name, null as unit, " + COUNTS + ", " + HOUSEHOLDS_LEFT + """
            from owed o left join known_record k on k.status = 'ACTIVE' and k.code = o.place
                and k.record_type = case when o.site_code is null then 'site.region' else 'site.site' end
            where :after::text is null or (o.site_code is null, o.place collate "C") > (:after::text ^@ '1', substr(:after::text, 2))
            group by o.place, o.site_code
            order by o.site_code is null, o.place collate "C" limit :limit
            """;

    private static final String BY_CADRE = OWED + "select concat(p.unit, ' ', p.cadre_name) as key, null as site_code,"
            + " null as region_code, null as name, p.cadre_name, p.unit, " + COUNTS + ", " + HOUSEHOLDS_LEFT + """
            from owed o left join support_pairing p on p.household_id = o.id and p.status = 'ACTIVE'
                and daterange(p.from_date, p.to_date) @> least(:last, :today)::date
            where :after::text is null or concat(p.unit, ' ', p.cadre_name) collate "C" > :after::text
            group by p.unit, p.cadre_name
            order by concat(p.unit, ' ', p.cadre_name) collate "C" limit :limit
            """;

    private final Database database;
    private final ReadOnly readOnly;
    private final ObjectMapper mapper;
    private final Clock clock;

    DueRevisitsFinder(Database database, ReadOnly readOnly, ObjectMapper mapper, Clock clock) {
        this.database = database;
        this.readOnly = readOnly;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** A group and the key by which groups follow each other. */
    private record Keyed(String key, Group group) {}

    DueRevisits find(DueRevisitsRequest asked, Scope scope) {
        return readOnly.run(() -> read(asked, scope));
    }

    private DueRevisits read(DueRevisitsRequest asked, Scope scope) {
        var parameters = parameters(asked, scope);
        var total = NamedSql.of(OWED + "select " + COUNTS + " from owed o", parameters)
                .query(database, DueRevisitsFinder::counts)
                .get(0);
        var groups = NamedSql.of(asked.byCadre() ? BY_CADRE : BY_PLACE, parameters)
                .query(database, row -> new Keyed(key(row, asked.byCadre()), group(row)));
        boolean more = groups.size() > asked.limit();
        var shown = more ? groups.subList(0, asked.limit()) : groups;
        return new DueRevisits(
                asked.month().toString(),
                asked.month().end(),
                total,
                shown.stream().map(Keyed::group).toList(),
                more ? PageCursor.after(shown.get(shown.size() - 1).key()).toString() : null);
    }

    private Map<String, Object> parameters(DueRevisitsRequest asked, Scope scope) {
        var values = new HashMap<String, Object>();
        values.put("first", asked.month().start());
        values.put("last", asked.month().end());
        values.put("today", LocalDate.now(clock));
        values.put("regions", scope.regionPrefixes().toArray(String[]::new));
        values.put("sites", scope.siteCodes().toArray(String[]::new));
        values.put(
                "siteCodes",
                asked.siteCodes().isEmpty() ? null : asked.siteCodes().toArray(String[]::new));
        values.put("regionCode", asked.regionCode());
        values.put("after", asked.after());
        values.put("limit", asked.limit() + 1);
        return values;
    }

    /** Sites come before villages, whatever their codes. */
    private static String key(ResultSet row, boolean byCadre) throws SQLException {
        String key = row.getString("key");
        return byCadre ? key : (row.getString("site_code") == null ? "1" : "0") + key;
    }

    private Group group(ResultSet row) throws SQLException {
        return new Group(
                row.getString("site_code"),
                row.getString("region_code"),
                row.getString("name"),
                row.getString("cadre_name"),
                row.getString("unit"),
                counts(row),
                households(row.getString("households")));
    }

    private static Counts counts(ResultSet row) throws SQLException {
        long due = row.getLong("due");
        long visited = row.getLong("visited");
        return new Counts(due, visited, due - visited);
    }

    private List<Household> households(String json) {
        try {
            return mapper.readValue(json, HOUSEHOLDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database wrote what is no JSON", e);
        }
    }
}
