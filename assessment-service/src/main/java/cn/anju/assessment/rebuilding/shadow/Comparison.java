package cn.anju.assessment.rebuilding.shadow;

import cn.anju.kit.period.Period;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.UUID;

/** Compares what is kept with what was rebuilt, set by set in the database, and notes what was found. */
@ApplicationScoped
public class Comparison {
    /** So many facts that differ at a site are noted one by one. */
    private static final int FACTS_OF_A_SITE = 20;

    private final Database database;

    Comparison(Database database) {
        this.database = database;
    }

    /** Forgets what an earlier attempt has found. */
    @Transactional(TxType.MANDATORY)
    public void forget(UUID rebuild) {
        for (String table : new String[] {"rebuild_site", "rebuild_fact", "rebuild_score"}) {
            database.update("delete from " + table + " where rebuild = ?", rebuild);
        }
    }

    /** Finds every fact that is not the same on both sides. @return how many */
    @Transactional(TxType.MANDATORY)
    public int findFacts(Collection<String> metrics) {
        return database.update("""
            insert into rebuilt.difference (site_code, metric, record_type, record_id, kept, rebuilt)
            select site_code, metric, coalesce(r.record_type, k.record_type), record_id,
                case when k.record_type is not null then jsonb_build_object('version', k.record_version,
                    'subject', k.subject, 'value', k.value, 'from', k.from_on, 'to', k.to_on) end,
                case when r.record_type is not null then jsonb_build_object('version', r.record_version,
                    'subject', r.subject, 'value', r.value, 'from', r.from_on, 'to', r.to_on) end
            from (select * from fact where metric = any (?)) k
            full join rebuilt.fact r using (record_id, metric, site_code)
            where (k.record_type, k.record_version, k.subject, k.value, k.from_on, k.to_on)
                is distinct from (r.record_type, r.record_version, r.subject, r.value, r.from_on, r.to_on)
            """, (Object) metrics.toArray(String[]::new));
    }

    /**
     * Takes out what concerns records that were told of again later: compaction may have removed the version that counts here
     * before it was read.
     */
    @Transactional(TxType.MANDATORY)
    public void leaveOutLater() {
        database.update("""
            with unsettled as (
                delete from rebuilt.difference d using rebuilt.later l
                where l.record_id = d.record_id and l.record_type = d.record_type
                returning d.site_code)
            insert into rebuilt.unsettled select site_code, count(*) from unsettled group by site_code
            """);
    }

    @Transactional(TxType.MANDATORY)
    public void noteFacts(UUID rebuild, Collection<String> metrics) {
        database.update("""
            with kept as (select site_code, count(*) as facts from fact where metric = any (?) group by site_code),
            made as (select site_code, count(*) as facts from rebuilt.fact group by site_code),
            different as (select site_code, count(*) as facts from rebuilt.difference group by site_code),
            place as (
                select site_code from kept union select site_code from made
                union select code from site union select code from rebuilt.site)
            insert into rebuild_site (rebuild, site_code, region_code, kept_facts, rebuilt_facts, differing_facts,
                unsettled_facts, kept_site, rebuilt_site, site_differs)
            select ?, site_code, coalesce(r.region_code, k.region_code, split_part(site_code, '-', 1)),
                coalesce(kept.facts, 0), coalesce(made.facts, 0), coalesce(different.facts, 0),
                coalesce(u.facts, 0), to_jsonb(k), to_jsonb(r),
                k is distinct from r and not exists (
                    select from rebuilt.later l where l.record_type = 'site.site'
                        and l.record_id in (k.record_id, r.record_id))
            from place
            left join kept using (site_code) left join made using (site_code)
            left join different using (site_code) left join rebuilt.unsettled u using (site_code)
            left join site k on k.code = site_code left join rebuilt.site r on r.code = site_code
            """, metrics.toArray(String[]::new), rebuild);
        database.update(
                "update rebuild_site set kept_site = null, rebuilt_site = null"
                        + " where rebuild = ? and not site_differs",
                rebuild);
        database.update("""
            insert into rebuild_fact (rebuild, site_code, metric, record_type, record_id, kept, rebuilt)
            select ?, site_code, metric, record_type, record_id, kept, rebuilt
            from (select *, row_number() over (partition by site_code order by metric, record_id) as place
                from rebuilt.difference) d
            where place <= ?
            """, rebuild, FACTS_OF_A_SITE);
    }

    /** Notes for each site whether its score in a quarter is the same; one that is marked to be scored anew is waited for. */
    @Transactional(TxType.MANDATORY)
    public void noteScores(UUID rebuild, Period period) {
        database.update(
                """
                insert into rebuild_score (rebuild, period, site_code, outcome, kept, rebuilt, indicators)
                select ?, ?, site_code, outcome,
                    case when outcome = 'DIFFERENT' then kept end,
                    case when outcome = 'DIFFERENT' then made end,
                    case when outcome = 'DIFFERENT' then (
                        select jsonb_agg(jsonb_build_object('id', coalesce(a.value ->> 'id', b.value ->> 'id'),
                            'kept', a.value, 'rebuilt', b.value))
                        from jsonb_array_elements(kept_indicators) a
                        full join jsonb_array_elements(made_indicators) b on a.value ->> 'id' = b.value ->> 'id'
                        where a.value is distinct from b.value) end
                from (
                    select c.site_code,
                        case
                            when exists (select from dirty_site d where d.site_code = c.site_code and d.since <= ?)
                                or exists (select from rebuilt.unsettled u where u.site_code = c.site_code)
                                or exists (select from rebuilt.later l join site s on s.record_id = l.record_id
                                    where l.record_type = 'site.site' and s.code = c.site_code) then 'WAITING'
                            when (k.as_of, k.total, k.applicable_weight, k.grade, k.vetoes, k.dimensions::jsonb,
                                    k.indicators::jsonb, k.adjustments::jsonb)
                                is not distinct from (r.as_of, r.total, r.applicable_weight, r.grade, r.vetoes,
                                    r.dimensions::jsonb, r.indicators::jsonb, r.adjustments::jsonb) then 'SAME'
                            else 'DIFFERENT' end as outcome,
                        case when k.period is not null then jsonb_build_object('asOf', k.as_of, 'total', k.total,
                            'applicableWeight', k.applicable_weight, 'grade', k.grade, 'vetoes', k.vetoes) end as kept,
                        case when r.period is not null then jsonb_build_object('asOf', r.as_of, 'total', r.total,
                            'applicableWeight', r.applicable_weight, 'grade', r.grade, 'vetoes', r.vetoes) end as made,
                        k.indicators::jsonb as kept_indicators, r.indicators::jsonb as made_indicators
                    from (
                        select code as site_code from site union select code from rebuilt.site
                        union select site_code from score where period = ?) c
                    left join score k on k.period = ? and k.site_code = c.site_code
                    left join rebuilt.score r on r.period = ? and r.site_code = c.site_code) compared
                """, rebuild, period.toString(), period.end(), period.toString(), period.toString(), period.toString());
    }
}
