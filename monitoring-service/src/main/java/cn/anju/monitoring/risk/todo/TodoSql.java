package cn.anju.monitoring.risk.todo;

import cn.anju.kit.query.PlaceQuery;
import cn.anju.kit.todo.TodoQuery;

/** The query for what is to be done: warnings, clues, and of cases next steps, votes, the months' entries, measures. */
final class TodoSql {
    static final String PAGE = """
            with running as (
                select * from risk_case where status = 'ACTIVE' and state <> 'DISMISSED' and state <> 'ELIMINATED'
            ),
            monitored as (
                select * from running where monitored_on is not null and eliminated_on is null
            ),
            todo as (
                select id, 'NEXT_STEP' as kind, state as subject, due_on, null as bureau
                from running where due_on is not null
                union all
                select c.id, 'VOTE', p.voter, c.due_on, nullif(p.voter, 'site')
                from running c cross join unnest(:panel) as p (voter)
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
                from running c cross join unnest(c.risk_kinds) as k (kind)
                    left join unnest(:riskKinds, :riskBureaus) as b (kind, bureau) using (kind)
                where (c.route = 'GREEN_CHANNEL' or c.id in (select id from monitored))
                    and (c.monitored_on is null or c.eliminated_on is null) and not exists (
                    select from support_measure s
                    where s.case_id = c.id and s.status = 'ACTIVE' and s.state <> 'STOPPED' and s.risk_kind = k.kind)
            )
            select * from (
                select t.*, c.household_id, c.state, c.site_code, c.scope_region
                from todo t join running c using (id)
                union all
                select w.id, 'VERIFY_WARNING', w.kind, w.verify_by, w.bureau,
                    w.household_id, null, w.site_code, w.scope_region
                from warning w where w.status = 'ACTIVE' and w.verified_on is null
                union all
                select k.id, 'SETTLE_CLUE', k.channel, k.raised_on + :clueDays::int, null,
                    k.household_id, null, k.site_code, k.scope_region
                from clue k where k.status = 'ACTIVE' and k.settled_on is null
            ) x
            where %s
                and (:bureau::text is null or x.bureau = :bureau) and %s
                and (:after0::date is null
                    or (x.due_on, x.id, x.kind collate "C", x.subject collate "C")
                        > (:after0::date, :after1::uuid, :after2::text, :after3::text))
            order by x.due_on, x.id, x.kind collate "C", x.subject collate "C"
            limit :limit
            """.formatted(PlaceQuery.within("x"), TodoQuery.ASKED);

    private TodoSql() {}
}
