package cn.anju.employment.todo;

/** The query for what is to be done. */
final class TodoSql {
    static final String SITE = """
            site as (
                select code, region_code from known_record
                where record_type = 'site.site' and status = 'ACTIVE' and coalesce(from_on <= :today, true)
                    and coalesce(to_on > :today, true)
            )
            """;

    static final String OWED = """
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
            """;

    private TodoSql() {}
}
