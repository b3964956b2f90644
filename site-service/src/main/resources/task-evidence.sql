-- What settles rows of the plan's annex 1; how it is written is said where the service kit reads it (cn.anju.kit.task).

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
from sites_on(:day::date) s where s.residents >= 200

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
