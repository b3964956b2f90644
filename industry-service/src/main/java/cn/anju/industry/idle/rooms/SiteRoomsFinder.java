package cn.anju.industry.idle.rooms;

import cn.anju.industry.idle.rooms.SiteRooms.Rooms;
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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * Tells for each site what its surveys say by a day: of each kind and owner the last survey counts, and one that found none
 * ends all before it. Rooms whose use begins later are idle still.
 */
@ApplicationScoped
class SiteRoomsFinder {
    private static final String PAGE = """
            with site as (
                select x.code as site_code, x.region_code as scope_region from known_record x
                where x.record_type = 'site.site' and x.status = 'ACTIVE' and coalesce(x.from_on <= :on, true)
                    and coalesce(x.to_on > :on, true)
            ),
            told as (
                select a.*, rank() over (partition by a.site_code, a.kind, a.owner order by a.surveyed_on desc) as place
                from idle_asset a
                where a.status = 'ACTIVE' and a.surveyed_on <= :on and a.quantity > 0 and not exists (
                    select from idle_asset n
                    where n.site_code = a.site_code and n.status = 'ACTIVE' and n.quantity = 0 and n.kind is null
                        and n.surveyed_on > a.surveyed_on and n.surveyed_on <= :on)
            ),
            room as (
                select t.*, case when t.reused_as is null or t.reused_since > :on then 0
                    else coalesce(t.reused_quantity, t.quantity) end as reused
                from told t where t.place = 1
            )
            select x.site_code, x.scope_region, coalesce(r.found, 0) as found, coalesce(r.reused, 0) as reused,
                coalesce(r.rooms, '[]') as rooms, (
                    select max(a.surveyed_on) from idle_asset a
                    where a.site_code = x.site_code and a.status = 'ACTIVE' and a.surveyed_on <= :on) as surveyed_on
            from site x left join lateral (
                select sum(r.quantity) as found, sum(r.reused) as reused, json_agg(json_build_object('surveyId', r.id,
                    'kind', r.kind, 'owner', r.owner, 'surveyedOn', r.surveyed_on, 'found', r.quantity, 'reused', r.reused,
                    'idle', r.quantity - r.reused, 'reuse', case when r.reused > 0 then r.reuse end,
                    'reusedAs', case when r.reused > 0 then r.reused_as end,
                    'reusedSince', case when r.reused > 0 then r.reused_since end) order by r.kind, r.owner, r.id) as rooms
                from room r where r.site_code = x.site_code
            ) r on true
            where %s and (:after0::text is null or x.site_code collate "C" > :after0::text)
            order by x.site_code collate "C" limit :limit
            """.formatted(PlaceQuery.within("x"));

    private static final List<Function<String, ?>> KEY = List.of(String::valueOf);

    private final Database database;
    private final ReadOnly readOnly;
    private final Clock clock;
    private final ObjectMapper json;

    SiteRoomsFinder(Database database, ReadOnly readOnly, Clock clock, ObjectMapper json) {
        this.database = database;
        this.readOnly = readOnly;
        this.clock = clock;
        this.json = json;
    }

    /** @throws ProblemException 400 for parameters that are wrong, 503 if it takes too long */
    LedgerPage<SiteRooms> page(MultivaluedMap<String, String> query, Scope scope) {
        var parameters = PlaceQuery.parameters(query, "on");
        var on = parameters.date("on").orElseGet(() -> LocalDate.now(clock));
        var asked = PlaceQuery.read(parameters, KEY);
        parameters.check();
        var values = asked.values(scope, KEY.size());
        values.put("on", on);
        return asked.page(
                readOnly.run(() -> NamedSql.of(PAGE, values).query(database, this::site)),
                last -> PageCursor.after(last.siteCode()));
    }

    private SiteRooms site(ResultSet row) throws SQLException {
        int found = row.getInt("found");
        int reused = row.getInt("reused");
        return new SiteRooms(
                row.getString("site_code"),
                row.getString("scope_region"),
                row.getObject("surveyed_on", LocalDate.class),
                found,
                reused,
                found - reused,
                rooms(row.getString("rooms")));
    }

    private List<Rooms> rooms(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database has written something else than rooms", e);
        }
    }
}
