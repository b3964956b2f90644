package cn.anju.employment.todo;

/** The query for what is to be done. */
final class TodoSql {
    static final String PAGE = """
            with site as (
                select code, region_code from known_record
                where record_type = 'site.site' and status = 'ACTIVE' and coalesce(from_on <= :today, true)
                    and coalesce(to_on > :today, true)
            ),
            todo as (
                select 'POST_EXPIRES' as kind, id, site_code, scope_region, to_date as due_on
                from public_post where status = 'ACTIVE' and to_date > :today and to_date <= :warnUntil
                union all
                select 'WORKSHOP_UNCHECKED', w.id, w.site_code, w.scope_region, :quarterEnd::date
                from workshop w
                where w.status = 'ACTIVE' and w.state <> 'CLOSED' and w.from_date <= :today
                    and not exists (
                        select from workshop_check c
                        where c.workshop_id = w.id and c.status = 'ACTIVE'
                            and c.checked_on between :quarterStart and :quarterEnd)
                    and not exists (
                        select from workshop_stop s
                        where s.workshop_id = w.id and s.status = 'ACTIVE'
                            and daterange(s.from_date, s.to_date) @> daterange(:quarterStart, :quarterEnd, '[]'))
                union all
                select case when watched_until <= :today then 'WORKSHOP_TO_CLOSE' else 'WORKSHOP_WATCHED' end,
                    id, site_code, scope_region, watched_until
                from workshop where status = 'ACTIVE' and state = 'WATCHED'
                union all
                select 'TRAINING_MISSING', null, s.code, s.region_code, :trainingDue::date
                from site s
                where not exists (
                    select from training t
                    where t.site_code = s.code and t.status = 'ACTIVE' and t.kind = 'SKILLS'
                        and t.held_on between :yearStart and :yearEnd)
                union all
                select 'SERVICE_POINT_MISSING', null, s.code, s.region_code, :yearEnd::date
                from site s
                where not exists (
                    select from service_point p
                    where p.site_code = s.code and p.status = 'ACTIVE' and p.staffed
                        and daterange(p.from_date, p.to_date) @> :today)
            ),
            keyed as (
                select *, coalesce(id::text, site_code) collate "C" as key from todo
            )
            select * from keyed
            where (scope_region ^@ any (:regions) or site_code = any (:sites))
                and (:siteCodes::text[] is null or site_code = any (:siteCodes))
                and (:region::text is null or scope_region ^@ :region)
                and (:kinds::text[] is null or kind = any (:kinds))
                and (:dueBy::date is null or due_on <= :dueBy)
                and (:afterDue::date is null or (due_on, kind collate "C", key) > (:afterDue::date, :afterKind::text, :afterKey::text))
            order by due_on, kind collate "C", key
            limit :limit
            """;

    private TodoSql() {}
}
