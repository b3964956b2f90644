package cn.anju.monitoring.risk.todo;

/** The query for what is to be done: next steps, votes, the months' entries, measures. */
final class TodoSql {
    static final String PAGE = """
            with visible as (
                select * from risk_case c
                where c.status = 'ACTIVE' and c.state <> 'DISMISSED' and c.state <> 'ELIMINATED'
                    and (c.scope_region ^@ any (:regions) or c.site_code = any (:sites))
                    and (:site::text is null or c.site_code = :site)
                    and (:region::text is null or c.scope_region ^@ :region)
            ),
            monitored as (
                select * from visible where monitored_on is not null and eliminated_on is null
            ),
            todo as (
                select id, 'NEXT_STEP' as kind, state as subject, due_on, null as bureau
                from visible where due_on is not null
                union all
                select c.id, 'VOTE', p.voter, c.due_on, nullif(p.voter, 'site')
                from visible c cross join unnest(:panel) as p (voter)
                where c.state in ('REVIEW', 'ELIMINATION_REVIEW') and not exists (
                    select from case_transition v
                    where v.case_id = c.id and v.action = 'VOTE' and v.voter = p.voter and v.version > (
                        select max(e.version) from case_transition e
                        where e.case_id = c.id and e.to_state = c.state and e.from_state <> e.to_state))
                union all
                select c.id, 'MONTHLY_UPDATE', to_char(m.first, 'YYYY-MM'),
                    (m.first + interval '1 month')::date + 2, null
                from monitored c cross join unnest(:months) as m (first)
                where c.monitored_on < m.first + interval '1 month' and not exists (
                    select from case_update u
                    where u.case_id = c.id and u.status = 'ACTIVE' and u.month = to_char(m.first, 'YYYY-MM'))
                union all
                select c.id, 'MEASURE', k.kind, case when c.route = 'GREEN_CHANNEL'
                    then c.opened_on + :greenDays::int else c.monitored_on + :helpDays::int end, b.bureau
                from visible c cross join unnest(c.risk_kinds) as k (kind)
                    left join unnest(:riskKinds, :riskBureaus) as b (kind, bureau) using (kind)
                where (c.route = 'GREEN_CHANNEL' or c.id in (select id from monitored))
                    and (c.monitored_on is null or c.eliminated_on is null) and not exists (
                    select from support_measure s
                    where s.case_id = c.id and s.status = 'ACTIVE' and s.state <> 'STOPPED' and s.risk_kind = k.kind)
            )
            select t.*, c.household_id, c.state, c.site_code, c.scope_region
            from todo t join visible c using (id)
            where (:bureau::text is null or t.bureau = :bureau)
                and (:kinds::text[] is null or t.kind = any (:kinds))
                and (:dueBy::date is null or t.due_on <= :dueBy)
                and (:afterDue::date is null
                    or (t.due_on, t.id, t.kind collate "C", t.subject collate "C")
                        > (:afterDue::date, :afterCase::uuid, :afterKind::text, :afterSubject::text))
            order by t.due_on, t.id, t.kind collate "C", t.subject collate "C"
            limit :limit
            """;

    private TodoSql() {}
}
