package cn.anju.employment.standard;

import cn.anju.employment.DayCursor;
import cn.anju.employment.household.LabourForce;
import cn.anju.employment.standard.ServiceGap.Service;
import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import cn.anju.kit.sql.ReadOnly;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Finds whom services of the standard are missing, and where. */
@ApplicationScoped
class GapFinder {
    private static final String SERVED = "with " + LabourForce.SQL + """
            , served as (
                select f.id, f.household_id, f.site_code, f.scope_region, f.idle_since,
                    (select count(*) from guidance g where g.labourer_id = f.id and g.status = 'ACTIVE'
                        and g.guided_on between f.idle_since and :on::date) as guidances,
                    (select count(*) from referral r where r.labourer_id = f.id and r.status = 'ACTIVE'
                        and r.referred_on between f.idle_since and :on::date) as referrals,
                    (select count(*) from training t where t.labourer_ids @> array[f.id] and t.status = 'ACTIVE'
                        and t.held_on between f.idle_since and :on::date) as trainings
                from labour_force f where f.wants_work and not f.employed
            ),
            judged as (
                select *, guidances >= :guidances as guided, referrals >= :referrals as referred,
                    trainings >= :trainings as trained
                from served
            )
            """;

    private static final String LABOURERS = SERVED + """
            select * from judged
            where (:complete::boolean is null or (guided and referred and trained) = :complete::boolean)
                and (:afterDay::date is null or (idle_since, id) > (:afterDay::date, :afterId::uuid))
            order by idle_since, id limit :limit
            """;

    private static final String PLACES = SERVED + """
            select coalesce(site_code, scope_region) as place, site_code, max(scope_region) as scope_region,
                count(*) as unemployed, count(*) filter (where guided and referred and trained) as complete,
                count(*) filter (where not guided) as unguided, count(*) filter (where not referred) as unreferred,
                count(*) filter (where not trained) as untrained
            from judged
            where :afterPlace::text is null or coalesce(site_code, scope_region) collate "C" > :afterPlace::text
            group by 1, 2
            order by coalesce(site_code, scope_region) collate "C" limit :limit
            """;

    private final Database database;
    private final ReadOnly readOnly;
    private final LabourForce force;
    private final ServiceStandard standard;
    private final Clock clock;

    GapFinder(Database database, ReadOnly readOnly, LabourForce force, ServiceStandard standard, Clock clock) {
        this.database = database;
        this.readOnly = readOnly;
        this.force = force;
        this.standard = standard;
        this.clock = clock;
    }

    /** @throws ProblemException 400 for parameters that are wrong, 503 if it takes too long */
    LedgerPage<ServiceGap> labourers(MultivaluedMap<String, String> query, Scope scope) {
        var asked = GapRequest.ofLabourers(query, LocalDate.now(clock));
        var level = standard.on(asked.on());
        var parameters = parameters(asked, level, scope);
        parameters.put("complete", asked.complete());
        DayCursor.bind(asked.after(), parameters);
        return page(
                asked,
                readOnly.run(() -> NamedSql.of(LABOURERS, parameters).query(database, row -> gap(row, level))),
                gap -> new DayCursor(gap.since(), gap.labourerId()).toString());
    }

    /** @throws ProblemException 400 for parameters that are wrong, 503 if it takes too long */
    LedgerPage<PlaceGaps> places(MultivaluedMap<String, String> query, Scope scope) {
        var asked = GapRequest.ofPlaces(query, LocalDate.now(clock));
        var parameters = parameters(asked, standard.on(asked.on()), scope);
        parameters.put("afterPlace", asked.afterPlace());
        return page(
                asked,
                readOnly.run(() -> NamedSql.of(PLACES, parameters).query(database, GapFinder::place)),
                place -> PageCursor.after(place.siteCode() == null ? place.regionCode() : place.siteCode())
                        .toString());
    }

    private Map<String, Object> parameters(GapRequest asked, ServiceStandard.Level level, Scope scope) {
        var values = force.on(asked.on(), scope, asked.siteCodes(), asked.regionCode());
        values.put("guidances", level.guidances());
        values.put("referrals", level.referrals());
        values.put("trainings", level.trainings());
        values.put("limit", asked.limit() + 1);
        return values;
    }

    private static <T> LedgerPage<T> page(GapRequest asked, List<T> found, Function<T, String> cursor) {
        boolean more = found.size() > asked.limit();
        var shown = more ? found.subList(0, asked.limit()) : found;
        return new LedgerPage<>(shown, more ? cursor.apply(shown.get(shown.size() - 1)) : null, null);
    }

    private static ServiceGap gap(ResultSet row, ServiceStandard.Level level) throws SQLException {
        return new ServiceGap(
                row.getObject("id", UUID.class),
                row.getObject("household_id", UUID.class),
                row.getString("site_code"),
                row.getString("scope_region"),
                row.getObject("idle_since", LocalDate.class),
                row.getBoolean("guided") && row.getBoolean("referred") && row.getBoolean("trained"),
                Service.of(row.getLong("guidances"), level.guidances()),
                Service.of(row.getLong("referrals"), level.referrals()),
                Service.of(row.getLong("trainings"), level.trainings()));
    }

    private static PlaceGaps place(ResultSet row) throws SQLException {
        return new PlaceGaps(
                row.getString("site_code"),
                row.getString("scope_region"),
                row.getLong("unemployed"),
                row.getLong("complete"),
                row.getLong("unguided"),
                row.getLong("unreferred"),
                row.getLong("untrained"));
    }
}
