package cn.anju.industry.garden.state;

import cn.anju.industry.garden.state.GardenState.Part;
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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Finds gardens in use on a day, site by site, with who tends what of them. */
@ApplicationScoped
class GardenStateFinder {
    private static final String PAGE = """
            select x.id, x.site_code, x.scope_region, x.name, x.area_mu, coalesce(a.area_mu, 0.00) as allotted_mu,
                coalesce(a.parts, '[]') as parts, array(
                    select h from unnest(x.household_ids) h where not h = any (coalesce(a.households, '{}'))) as unmeasured
            from garden_plot x left join lateral (
                select sum(g.area_mu) as area_mu, array_agg(g.household_id) as households,
                    json_agg(json_build_object('allotmentId', g.id, 'householdId', g.household_id, 'areaMu', g.area_mu,
                        'from', g.from_date, 'to', g.to_date) order by g.from_date, g.id) as parts
                from garden_allotment g
                where g.plot_id = x.id and g.status = 'ACTIVE' and daterange(g.from_date, g.to_date) @> :on::date
            ) a on true
            where x.status = 'ACTIVE' and daterange(x.from_date, x.to_date) @> :on::date and %s
                and (:plotId::uuid is null or x.id = :plotId)
                and (:after0::text is null or (x.site_code collate "C", x.id) > (:after0::text, :after1::uuid))
            order by x.site_code collate "C", x.id limit :limit
            """.formatted(PlaceQuery.within("x"));

    private static final List<Function<String, ?>> KEY = List.of(String::valueOf, UUID::fromString);

    private final Database database;
    private final ReadOnly readOnly;
    private final Clock clock;
    private final ObjectMapper json;

    GardenStateFinder(Database database, ReadOnly readOnly, Clock clock, ObjectMapper json) {
        this.database = database;
        this.readOnly = readOnly;
        this.clock = clock;
        this.json = json;
    }

    /** @throws ProblemException 400 for parameters that are wrong, 503 if it takes too long */
    LedgerPage<GardenState> page(MultivaluedMap<String, String> query, Scope scope) {
        var parameters = PlaceQuery.parameters(query, "on", "plotId");
        var on = parameters.date("on").orElseGet(() -> LocalDate.now(clock));
        var plotId = parameters.uuid("plotId");
        var asked = PlaceQuery.read(parameters, KEY);
        parameters.check();
        var values = asked.values(scope, KEY.size());
        values.put("on", on);
        values.put("plotId", plotId.orElse(null));
        return asked.page(
                readOnly.run(() -> NamedSql.of(PAGE, values).query(database, row -> state(row, on))),
                last -> PageCursor.after(last.siteCode(), last.plotId().toString()));
    }

    private GardenState state(ResultSet row, LocalDate on) throws SQLException {
        var area = row.getBigDecimal("area_mu");
        BigDecimal allotted = row.getBigDecimal("allotted_mu");
        return new GardenState(
                row.getObject("id", UUID.class),
                row.getString("site_code"),
                row.getString("scope_region"),
                row.getString("name"),
                on,
                area,
                allotted,
                area.subtract(allotted),
                parts(row.getString("parts")),
                List.of((UUID[]) row.getArray("unmeasured").getArray()));
    }

    private List<Part> parts(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database has written something else than parts of a garden", e);
        }
    }
}
