package cn.anju.employment.search;

import static cn.anju.employment.WordColumns.texts;
import static cn.anju.employment.WordColumns.word;

import cn.anju.employment.DayCursor;
import cn.anju.employment.employment.Employment.Channel;
import cn.anju.employment.household.LabourForce;
import cn.anju.employment.labourer.DistanceClass;
import cn.anju.employment.labourer.Labourer.LabourClass;
import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.problem.ProblemException;
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
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds labourers and jobs by what a clerk has in mind: scope first, then what was asked for. */
@ApplicationScoped
class ClerkSearch {
    private static final String LABOURERS = "with " + LabourForce.SQL + """
            select f.*, f.wants_work and not f.employed as looking
            from labour_force f
            where not exists (select from unnest(:skills::text[]) as s (wanted)
                    where not exists (select from unnest(f.skills) as h (held) where strpos(lower(held), lower(wanted)) > 0))
                and (:channel::text is null or f.wished_channel = :channel)
                and (:distances::text[] is null or f.furthest = any (:distances))
                and (:pay::numeric is null or f.wished_pay <= :pay::numeric)
                and (:labourClass::text is null or f.labour_class = :labourClass)
                and (:looking::boolean is null or (f.wants_work and not f.employed) = :looking::boolean)
                and (:text::text is null
                    or strpos(lower(concat_ws(' ', f.preferred_work, array_to_string(f.skills, ' '))), lower(:text::text)) > 0)
                and (:afterDay::date is null or (f.idle_since, f.id) > (:afterDay::date, :afterId::uuid))
            order by f.idle_since, f.id limit :limit
            """;

    private static final String POSTINGS = """
            with visible as (
                select j.*, (j.openings - (select count(*) from referral r
                    where r.job_posting_id = j.id and r.status = 'ACTIVE' and r.outcome = 'HIRED'))::int as left_over
                from job_posting j
                where j.status = 'ACTIVE' and exists (
                    select from unnest(j.site_codes) as c (code)
                        left join known_record k on k.record_type = 'site.site' and k.code = c.code
                    where (c.code = any (:sites) or k.region_code ^@ any (:regions))
                        and (:siteCodes::text[] is null or c.code = any (:siteCodes))
                        and (:regionCode::text is null or k.region_code ^@ :regionCode))
            )
            select * from visible j
            where (:anySkill::boolean or exists (select from unnest(:skills::text[]) as s (wanted), unnest(j.skills) as k (skill)
                    where strpos(lower(skill), lower(wanted)) > 0))
                and (:channel::text is null or j.channel = :channel)
                and (:distances::text[] is null or j.distance = any (:distances))
                and (:pay::numeric is null or coalesce(j.highest_pay, j.monthly_pay) >= :pay::numeric)
                and (:open::boolean is null or :open::boolean = (
                    j.published_on <= :on::date and coalesce(j.closes_on >= :on::date, true) and j.left_over > 0))
                and (:text::text is null
                    or strpos(lower(concat_ws(' ', j.title, j.employer, j.workplace)), lower(:text::text)) > 0)
                and (:afterDay::date is null or j.published_on < :afterDay::date
                    or (j.published_on = :afterDay::date and j.id > :afterId::uuid))
            order by j.published_on desc, j.id limit :limit
            """;

    private final Database database;
    private final ReadOnly readOnly;
    private final LabourForce force;
    private final Clock clock;

    ClerkSearch(Database database, ReadOnly readOnly, LabourForce force, Clock clock) {
        this.database = database;
        this.readOnly = readOnly;
        this.force = force;
        this.clock = clock;
    }

    /** @throws ProblemException 400 for parameters that are wrong, 503 if it takes too long */
    LedgerPage<LabourerFound> labourers(MultivaluedMap<String, String> query, Scope scope) {
        var asked = LabourerQuery.read(query, LocalDate.now(clock));
        var values = force.on(asked.on(), scope, asked.siteCodes(), asked.regionCode());
        values.put("skills", asked.skills().toArray(String[]::new));
        values.put("channel", asked.channel());
        values.put(
                "distances",
                asked.reaches() == null ? null : names(d -> !asked.reaches().isFartherThan(d)));
        values.put("pay", asked.payUpTo());
        values.put("labourClass", asked.labourClass());
        values.put("looking", asked.looking());
        values.put("text", asked.text());
        values.put("limit", asked.limit() + 1);
        DayCursor.bind(asked.after(), values);
        return page(
                asked.limit(),
                readOnly.run(() -> NamedSql.of(LABOURERS, values).query(database, ClerkSearch::labourer)),
                last -> new DayCursor(last.idleSince(), last.id()));
    }

    /** @throws ProblemException 400 for parameters that are wrong, 503 if it takes too long */
    LedgerPage<PostingFound> postings(MultivaluedMap<String, String> query, Scope scope) {
        var asked = PostingQuery.read(query, LocalDate.now(clock));
        var values = new HashMap<String, Object>();
        values.put("on", asked.on());
        values.put("sites", scope.siteCodes().toArray(String[]::new));
        values.put("regions", scope.regionPrefixes().toArray(String[]::new));
        values.put(
                "siteCodes",
                asked.siteCodes().isEmpty() ? null : asked.siteCodes().toArray(String[]::new));
        values.put("regionCode", asked.regionCode());
        values.put("anySkill", asked.skills().isEmpty());
        values.put("skills", asked.skills().toArray(String[]::new));
        values.put("channel", asked.channel());
        values.put("distances", asked.within() == null ? null : names(d -> !d.isFartherThan(asked.within())));
        values.put("pay", asked.payFrom());
        values.put("open", asked.open());
        values.put("text", asked.text());
        values.put("limit", asked.limit() + 1);
        DayCursor.bind(asked.after(), values);
        return page(
                asked.limit(),
                readOnly.run(() -> NamedSql.of(POSTINGS, values).query(database, ClerkSearch::posting)),
                last -> new DayCursor(last.publishedOn(), last.id()));
    }

    private static <T> LedgerPage<T> page(int limit, List<T> found, Function<T, DayCursor> cursor) {
        boolean more = found.size() > limit;
        var shown = more ? found.subList(0, limit) : found;
        return new LedgerPage<>(
                shown, more ? cursor.apply(shown.get(shown.size() - 1)).toString() : null, null);
    }

    private static LabourerFound labourer(ResultSet row) throws SQLException {
        return new LabourerFound(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getObject("household_id", UUID.class),
                row.getString("site_code"),
                row.getString("scope_region"),
                word(row, "labour_class", LabourClass.class),
                texts(row, "skills"),
                word(row, "wished_channel", Channel.class),
                row.getBigDecimal("wished_pay"),
                word(row, "furthest", DistanceClass.class),
                row.getString("preferred_work"),
                row.getBoolean("employed"),
                row.getBoolean("looking"),
                row.getObject("idle_since", LocalDate.class));
    }

    private static PostingFound posting(ResultSet row) throws SQLException {
        return new PostingFound(
                row.getObject("id", UUID.class),
                texts(row, "site_codes"),
                row.getString("employer"),
                row.getString("title"),
                row.getString("workplace"),
                word(row, "channel", Channel.class),
                word(row, "distance", DistanceClass.class),
                texts(row, "skills"),
                row.getBigDecimal("monthly_pay"),
                row.getBigDecimal("highest_pay"),
                row.getObject("published_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                row.getInt("openings"),
                row.getInt("left_over"));
    }

    private static String[] names(Predicate<DistanceClass> wanted) {
        return Stream.of(DistanceClass.values()).filter(wanted).map(Enum::name).toArray(String[]::new);
    }
}
