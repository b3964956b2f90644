-- What settles rows of the plan's annex 1; how it is written is said where the service kit reads it (cn.anju.kit.task). How many
-- live at a site is asked of residents_on, so that a row judges a site by the day that it looks at.

--- R01
-- counted: 安置点（有在任点长，规划、职责、任务清单均已备案） | sites, each with a leader who has filed plan, duties and task list
-- open: todos?kind=LEADER_MISSING&kind=PLAN_NOT_FILED&kind=DUTIES_NOT_FILED&kind=TASK_LIST_NOT_FILED
select s.code as site_code, s.region_code, exists (
    select from site_leader l
    where l.site_code = s.code and l.status = 'ACTIVE' and l.level = 'SITE' and daterange(l.from_date, l.to_date) @> :day
        and greatest(l.plan_filed_on, l.duties_filed_on, l.task_list_filed_on) <= :day
        and num_nonnulls(l.plan_filed_on, l.duties_filed_on, l.task_list_filed_on) = 3) as done
from site s
where s.status = 'ACTIVE' and s.opened_on <= :day

--- R02
-- counted: 安置点（本半年总点长已听取汇报） | sites heard by the chief leader in the half of the year
-- open: todos?kind=HEARING_DUE
select s.code as site_code, s.region_code, exists (
    select from leader_hearing h
    where h.site_codes @> array[s.code]::varchar[] and h.status = 'ACTIVE' and h.heard_on <= :day
        and h.heard_on >= make_date(extract(year from :day::date)::int, 6 * (extract(month from :day::date)::int / 7) + 1, 1)
    ) as done
from site s
where s.status = 'ACTIVE' and s.opened_on <= :day

--- R02
-- counted: 安置点（点长当月调研至少2次） | sites, each visited twice by its leader in the month
-- open: leader-visit-gaps?month={month}&behind=true
select s.code as site_code, s.region_code, 2 <= (
    select count(*) from leader_visit v
    where v.site_code = s.code and v.status = 'ACTIVE'
        and v.visited_on between date_trunc('month', :day::timestamp) and :day) as done
from site s
where s.status = 'ACTIVE' and s.opened_on <= :day

--- R04
-- counted: 200人及以上安置点（驻村工作队有1名队员对口联系） | sites with 200 residents or more, each with a contact in the village work team
-- open: todos?kind=LIAISON_MISSING
select s.code as site_code, s.region_code, exists (
    select from liaison_cadre c
    where c.site_code = s.code and c.status = 'ACTIVE' and daterange(c.from_date, c.to_date) @> :day) as done
from site s
where s.status = 'ACTIVE' and s.opened_on <= :day and residents_on(s.code, :day) >= 200

--- R22
-- counted: 示范点（全县验收2个） | demonstration sites accepted, two in the county
-- of: area
-- least: 2
-- open: demonstration-acceptances
select max(s.region_code) as area, true as done
from demonstration_acceptance a join site s on s.code = a.site_code and s.status = 'ACTIVE'
where a.status = 'ACTIVE' and s.demonstration and a.accepted_on <= :day
group by a.site_code
