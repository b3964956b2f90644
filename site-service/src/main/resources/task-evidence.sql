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
select s.code as site_code, s.region_code, :visitsAMonth <= (
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
where s.status = 'ACTIVE' and s.opened_on <= :day and residents_on(s.code, :day) >= :mediumSite

--- R05
-- counted: 安置点（当季过党组织生活） | sites, each with party life in the quarter
-- open: activity-gaps?kind=PARTY_LIFE
select site_code, region_code, held >= wanted as done from activity_standing(:day::date) where kind = 'PARTY_LIFE'

--- R06
-- counted: 200人及以上安置点（当年发展党员1名以上） | sites with 200 residents or more, each with a party member admitted in the year
-- open: party-admissions
select s.site_code, s.region_code, exists (
    select from party_admission p
    where p.site_code = s.site_code and p.status = 'ACTIVE'
        and p.admitted_on between date_trunc('year', :day::timestamp) and :day) as done
from sites_on(:day::date) s where s.residents >= :mediumSite

--- R22
-- counted: 示范点（全县验收2个） | demonstration sites accepted, two in the county
-- of: area
-- least: 2
-- open: demonstration-acceptances
select max(s.region_code) as area, true as done
from demonstration_acceptance a join site s on s.code = a.site_code and s.status = 'ACTIVE'
where a.status = 'ACTIVE' and s.demonstration and a.accepted_on <= :day
group by a.site_code

--- R22
-- counted: 应有的设施类别（各点均有且完好） | classes of facilities that sites should have, each there and in order
-- open: facility-gaps
select site_code, region_code, standing = 'IN_ORDER' as done from facility_standing(:day::date)

--- R23
-- counted: 安置点（当月开展环境整治） | sites, each with an environment campaign in the month
-- open: environment-campaigns/completeness?period={month}
select s.site_code, s.region_code, exists (
    select from environment_campaign c
    where c.site_code = s.site_code and c.status = 'ACTIVE' and c.held_on between :first and :day) as done
from sites_on(:day::date) s

--- R24
-- counted: 200人及以上安置点（设有一站式服务窗口） | sites with 200 residents or more, each with a one-stop window open
-- open: todos?kind=WINDOW_MISSING
select site_code, region_code, windows > 0 as done from staff_standing(:day::date)

--- R24
-- counted: 200人及以上安置点（专职管理人员达到人数要求） | sites with 200 residents or more, each with the full-time staff of its size
-- open: staff-gaps
select site_code, region_code, full_time >= minimum as done from staff_standing(:day::date)

--- R25
-- counted: 安置点（当年培训管理人员至少1次） | sites, each with a training of its management staff in the year
-- open: staff-trainings/completeness?period={year}
select s.site_code, s.region_code, exists (
    select from staff_training t
    where t.site_code = s.site_code and t.status = 'ACTIVE'
        and t.held_on between date_trunc('year', :day::timestamp) and :day) as done
from sites_on(:day::date) s

--- R26
-- counted: 安置点当月的地质灾害、住房安全、消防安全排查（各1次） | inspections of the month, one of each kind at each site
-- open: inspections/completeness?period={month}
select s.code as site_code, s.region_code, exists (
    select from inspection i
    where i.site_code = s.code and i.status = 'ACTIVE' and i.kind = k.kind
        and i.inspected_on between date_trunc('month', :day::timestamp) and :day) as done
from site s cross join unnest(array['GEOLOGICAL', 'HOUSING', 'FIRE']) as k (kind)
where s.status = 'ACTIVE' and s.opened_on <= :day

--- R26
-- counted: 当月到期的安全隐患（按期整改） | hazards due in the month, each to be rectified in time
-- open: hazards
select h.site_code, h.scope_region as region_code, coalesce(h.rectified_on <= least(h.due_on, :day), false) as done
from hazard h
where h.status = 'ACTIVE' and h.due_on between date_trunc('month', :day::timestamp) and :day

--- R27
-- counted: 建成的加层扩建和未批先建（须先审批后建，未批先建的须处理完毕） | what was built on dwellings: approved before, or dealt with
-- open: unapproved-buildings
select e.site_code, e.scope_region as region_code, e.decided_on <= e.built_on as done
from dwelling_extension e
where e.status = 'ACTIVE' and e.built_on <= :day
union all
select u.site_code, u.scope_region, coalesce(u.settled_on <= :day, false)
from unapproved_building u
where u.status = 'ACTIVE' and u.found_on <= :day

--- R31
-- counted: 安置点（设有新时代文明实践站） | sites, each with a civilisation-practice station
-- open: facilities?facilityClass=PRACTICE_STATION
select s.site_code, s.region_code, exists (
    select from facility f
    where f.site_code = s.site_code and f.status = 'ACTIVE' and f.facility_class = 'PRACTICE_STATION'
        and f.condition <> 'MISSING' and daterange(f.from_date, f.to_date) @> :day) as done
from sites_on(:day::date) s

--- R31
-- counted: 安置点（设有积分超市） | sites, each with a points shop
-- open: facilities?facilityClass=POINTS_SHOP
select s.site_code, s.region_code, exists (
    select from facility f
    where f.site_code = s.site_code and f.status = 'ACTIVE' and f.facility_class = 'POINTS_SHOP'
        and f.condition <> 'MISSING' and daterange(f.from_date, f.to_date) @> :day) as done
from sites_on(:day::date) s

--- R31
-- counted: 年度评选和志愿服务活动（各点每类至少1次） | kinds of yearly activities, each held at every site
-- open: activity-gaps
select site_code, region_code, held >= wanted as done from activity_standing(:day::date) where cadence = 'year'

--- R32
-- counted: 安置点（当季开展三讲一评） | sites, each with a session of gratitude education in the quarter
-- open: activity-gaps?kind=THREE_TALKS_ONE_REVIEW
select s.site_code, s.region_code, exists (
    select from activity a
    where a.site_code = s.site_code and a.status = 'ACTIVE' and a.kind = 'THREE_TALKS_ONE_REVIEW'
        and a.held_on between :first and :day) as done
from sites_on(:day::date) s

--- R36
-- counted: 200人及以上安置点（专职管理人员均由财政预算列支） | sites with 200 residents or more, whose full-time staff is all paid from the budget
-- open: staff?fullTime=true&paidFromBudget=false
select site_code, region_code, full_time > 0 and paid_from_budget = full_time as done from staff_standing(:day::date)
