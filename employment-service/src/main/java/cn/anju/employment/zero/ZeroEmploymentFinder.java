package cn.anju.employment.zero;

import cn.anju.employment.DayCursor;
import cn.anju.employment.household.LabourForce;
import cn.anju.kit.Bilingual;
import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import cn.anju.kit.sql.ReadOnly;
import cn.anju.kit.term.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/**
 * Finds the zero-employment households of a day, the longest without work first. A household may have moved meanwhile: it is
 * without work since the last day before which it was not.
 */
@ApplicationScoped
class ZeroEmploymentFinder {
    private static final String PAGE = "with " + LabourForce.SQL + """
            , zero as (
                select h.household_id, h.site_code, h.scope_region, coalesce(past.ended, past.first) as since,
                    past.ended is null as is_new, past.ended
                from household_employment h cross join lateral (
                    select min(b.from_date) as first,
                        max(b.to_date) filter (where b.to_date <= h.from_date and (b.employed or not b.willing_worker))
                            as ended
                    from household_employment b
                    where b.household_id = h.household_id and b.status = 'ACTIVE') past
                where h.status = 'ACTIVE' and h.willing_worker and not h.employed
                    and daterange(h.from_date, h.to_date) @> :on::date
                    and (h.scope_region ^@ any (:regions) or h.site_code = any (:sites))
                    and (:siteCodes::text[] is null or h.site_code = any (:siteCodes))
                    and (:regionCode::text is null or h.scope_region ^@ :regionCode)
            ),
            page as (
                select * from zero
                where (:since::date is null or since <= :since::date)
                    and (:afterDay::date is null or (since, household_id) > (:afterDay::date, :afterId::uuid))
                order by since, household_id limit :limit
            )
            select p.*, job.last_end,
                coalesce((select b.employed from household_employment b
                    where b.household_id = p.household_id and b.status = 'ACTIVE' and b.to_date = p.ended), false)
                    as employed_before,
                array(select f.id from labour_force f
                    where f.household_id = p.household_id and f.wants_work and not f.employed order by f.id) as labourers
            from page p left join lateral (
                select max(e.to_date) as last_end from employment e join labourer l on l.id = e.labourer_id
                where l.household_id = p.household_id and l.status = 'ACTIVE' and e.status = 'ACTIVE'
                    and e.channel = any (:channels) and e.to_date <= :on::date) job on true
            order by p.since, p.household_id
            """;

    private final Database database;
    private final ReadOnly readOnly;
    private final LabourForce force;
    private final Clock clock;

    ZeroEmploymentFinder(Database database, ReadOnly readOnly, LabourForce force, Clock clock) {
        this.database = database;
        this.readOnly = readOnly;
        this.force = force;
        this.clock = clock;
    }

    /** @throws ProblemException 400 for parameters that are wrong, 503 if it takes too long */
    LedgerPage<ZeroEmployment> page(MultivaluedMap<String, String> query, Scope scope) {
        var asked = ZeroEmploymentRequest.read(query, LocalDate.now(clock));
        var found = readOnly.run(
                () -> NamedSql.of(PAGE, parameters(asked, scope)).query(database, row -> household(row, asked.on())));
        boolean more = found.size() > asked.limit();
        var shown = more ? found.subList(0, asked.limit()) : found;
        return new LedgerPage<>(shown, more ? cursor(shown.get(shown.size() - 1)) : null, null);
    }

    private Map<String, Object> parameters(ZeroEmploymentRequest asked, Scope scope) {
        var values = force.on(asked.on(), scope, asked.siteCodes(), asked.regionCode());
        values.put("since", asked.since());
        DayCursor.bind(asked.after(), values);
        values.put("limit", asked.limit() + 1);
        return values;
    }

    private static ZeroEmployment household(ResultSet row, LocalDate on) throws SQLException {
        var since = row.getObject("since", LocalDate.class);
        var lastEnd = row.getObject("last_end", LocalDate.class);
        boolean isNew = row.getBoolean("is_new");
        var reason = ZeroReason.of(
                isNew, row.getBoolean("employed_before"), isNew ? lastEnd != null : since.equals(lastEnd));
        return new ZeroEmployment(
                row.getObject("household_id", UUID.class),
                row.getString("site_code"),
                row.getString("scope_region"),
                since,
                ChronoUnit.DAYS.between(since, on),
                reason,
                text(reason, reason == ZeroReason.LAST_JOB_ENDED ? lastEnd : since),
                lastEnd,
                Arrays.asList((UUID[]) row.getArray("labourers").getArray()));
    }

    private static Bilingual text(ZeroReason reason, LocalDate day) {
        var words = Terms.of(reason);
        return new Bilingual(words.zh() + "（" + day + "）", words.en() + " (" + day + ")");
    }

    private static String cursor(ZeroEmployment last) {
        return new DayCursor(last.since(), last.householdId()).toString();
    }
}
