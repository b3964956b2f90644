package cn.anju.employment.matching;

import static cn.anju.employment.WordColumns.texts;
import static cn.anju.employment.WordColumns.word;

import cn.anju.employment.employment.Employment.Channel;
import cn.anju.employment.household.LabourForce;
import cn.anju.employment.labourer.DistanceClass;
import cn.anju.employment.posting.JobPosting.RequiredSex;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads who looks for work and which jobs are to be had, as far as a caller may know of them. */
@ApplicationScoped
class Candidates {
    /** More than any site has; the newest postings and those longest without work come first. */
    private static final int MOST = 5_000;

    private static final String SEEKERS = "with " + LabourForce.SQL + """
            select f.* from labour_force f
            where f.wants_work and not f.employed
                and (:labourer::uuid is null or f.id = :labourer::uuid)
                and (:posting::uuid is null or exists (
                    select from job_posting j cross join unnest(j.site_codes) as c (code)
                        left join known_record k on k.record_type = 'site.site' and k.code = c.code
                    where j.id = :posting::uuid
                        and (c.code = f.site_code or (f.site_code is null and k.region_code ^@ left(f.scope_region, 9)))))
            order by f.idle_since, f.id limit :most
            """;

    private static final String OFFERS = """
            select j.*, j.openings - (select count(*) from referral r
                where r.job_posting_id = j.id and r.status = 'ACTIVE' and r.outcome = 'HIRED')::int as open
            from job_posting j
            where j.status = 'ACTIVE' and j.published_on <= :on::date and coalesce(j.closes_on >= :on::date, true)
                and (:posting::uuid is null or j.id = :posting::uuid)
                and exists (
                    select from unnest(j.site_codes) as c (code)
                        left join known_record k on k.record_type = 'site.site' and k.code = c.code
                    where (c.code = any (:sites) or k.region_code ^@ any (:regions))
                        and (:place::text is null or c.code = :place or k.region_code ^@ :place))
            order by j.published_on desc, j.id limit :most
            """;

    private static final String LABOURER = """
            select 1 from labourer where id = :id and (scope_region ^@ any (:regions) or site_code = any (:sites))
            """;

    private static final String POSTING = """
            select 1 from job_posting j where j.id = :id and exists (
                select from unnest(j.site_codes) as c (code)
                    left join known_record k on k.record_type = 'site.site' and k.code = c.code
                where c.code = any (:sites) or k.region_code ^@ any (:regions))
            """;

    private final Database database;
    private final LabourForce force;

    Candidates(Database database, LabourForce force) {
        this.database = database;
        this.force = force;
    }

    /** @throws ProblemException 404 if there is no such labourer in the scope */
    void requireLabourer(UUID id, Scope scope) {
        require(LABOURER, id, scope);
    }

    /** @throws ProblemException 404 if there is no such posting in the scope */
    void requirePosting(UUID id, Scope scope) {
        require(POSTING, id, scope);
    }

    private void require(String sql, UUID id, Scope scope) {
        var parameters = places(scope);
        parameters.put("id", id);
        if (NamedSql.of(sql, parameters).query(database, row -> true).isEmpty()) {
            throw ProblemException.notFound();
        }
    }

    /** Whoever has no work and wants some among those whom a posting reaches. */
    List<Seeker> reachedBy(UUID posting, LocalDate on, Scope scope) {
        return seekers(null, posting, on, scope);
    }

    /** The labourer, unless there is work or no wish for any. */
    Optional<Seeker> seeker(UUID labourer, LocalDate on, Scope scope) {
        return seekers(labourer, null, on, scope).stream().findFirst();
    }

    private List<Seeker> seekers(UUID labourer, UUID posting, LocalDate on, Scope scope) {
        var parameters = force.on(on, scope, List.of(), null);
        parameters.put("labourer", labourer);
        parameters.put("posting", posting);
        parameters.put("most", MOST);
        return NamedSql.of(SEEKERS, parameters).query(database, Candidates::seeker);
    }

    /** What is open at a labourer's site; for a scattered one, at the sites of the township. */
    List<Offer> reaching(Seeker seeker, LocalDate on, Scope scope) {
        String place = seeker.siteCode() == null ? seeker.regionCode().substring(0, 9) : seeker.siteCode();
        return offers(null, place, on, scope);
    }

    /** The posting, unless it is closed or filled. */
    Optional<Offer> offer(UUID posting, LocalDate on, Scope scope) {
        return offers(posting, null, on, scope).stream().findFirst();
    }

    private List<Offer> offers(UUID posting, String place, LocalDate on, Scope scope) {
        var parameters = new HashMap<String, Object>(Map.of(
                "on",
                on,
                "sites",
                scope.siteCodes().toArray(String[]::new),
                "regions",
                scope.regionPrefixes().toArray(String[]::new),
                "most",
                MOST));
        parameters.put("posting", posting);
        parameters.put("place", place);
        return NamedSql.of(OFFERS, parameters).query(database, Candidates::offer).stream()
                .filter(offer -> offer.left() > 0)
                .toList();
    }

    private static Map<String, Object> places(Scope scope) {
        var parameters = new HashMap<String, Object>();
        parameters.put("sites", scope.siteCodes().toArray(String[]::new));
        parameters.put("regions", scope.regionPrefixes().toArray(String[]::new));
        return parameters;
    }

    private static Seeker seeker(ResultSet row) throws SQLException {
        return new Seeker(
                row.getObject("id", UUID.class),
                row.getObject("household_id", UUID.class),
                row.getString("site_code"),
                row.getString("scope_region"),
                row.getObject("idle_since", LocalDate.class),
                texts(row, "skills"),
                word(row, "wished_channel", Channel.class),
                row.getBigDecimal("wished_pay"),
                word(row, "furthest", DistanceClass.class),
                row.getString("preferred_work"),
                row.getString("sex"),
                row.getObject("birth_date", LocalDate.class));
    }

    private static Offer offer(ResultSet row) throws SQLException {
        return new Offer(
                row.getObject("id", UUID.class),
                row.getString("employer"),
                row.getString("title"),
                texts(row, "site_codes"),
                row.getObject("closes_on", LocalDate.class),
                row.getInt("open"),
                texts(row, "skills"),
                word(row, "channel", Channel.class),
                word(row, "distance", DistanceClass.class),
                row.getBigDecimal("monthly_pay"),
                row.getBigDecimal("highest_pay"),
                word(row, "sex", RequiredSex.class),
                row.getObject("lowest_age", Integer.class),
                row.getObject("highest_age", Integer.class));
    }
}
