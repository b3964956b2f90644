-- What settles rows of the plan's annex 1; how it is written is said where the service kit reads it (cn.anju.kit.task).

--- R06
-- counted: 200人及以上安置点（须有致富带头人） | sites with 200 residents or more, each with a prosperity leader
-- open: prosperity-leaders
select s.code as site_code, k.region_code, exists (
    select from prosperity_leader l
    where l.site_code = s.code and l.status = 'ACTIVE' and daterange(l.from_date, l.to_date) @> :day) as done
from known_site s join known_record k on k.record_type = 'site.site' and k.record_id = s.id
where s.status = 'ACTIVE' and s.residents >= 200

--- R17
-- counted: 安置点（当年至少1次技能培训） | sites, each with a skills training in the year
-- open: trainings/completeness?period={year}
select s.code as site_code, k.region_code, exists (
    select from training t
    where t.site_code = s.code and t.status = 'ACTIVE' and t.kind = 'SKILLS'
        and t.held_on between date_trunc('year', :day::timestamp) and :day) as done
from known_site s join known_record k on k.record_type = 'site.site' and k.record_id = s.id
where s.status = 'ACTIVE'

--- R18
-- counted: 安置点（进城进园的设就业服务站，其他的设就业服务岗，有人值守） | sites, in towns and parks with a staffed station, elsewhere with a post
-- open: todos?kind=SERVICE_POINT_MISSING
select s.code as site_code, k.region_code, exists (
    select from service_point p
    where p.site_code = s.code and p.status = 'ACTIVE' and p.staffed and daterange(p.from_date, p.to_date) @> :day
        and (p.kind = 'STATION' or s.setting is distinct from 'TOWN_OR_PARK')) as done
from known_site s join known_record k on k.record_type = 'site.site' and k.record_id = s.id
where s.status = 'ACTIVE'

--- R19
-- counted: 安置点（当月发布岗位用工信息） | sites, each with a job posting in the month
-- open: job-postings/completeness?period={month}
select s.code as site_code, k.region_code, exists (
    select from job_posting j
    where s.code = any (j.site_codes) and j.status = 'ACTIVE'
        and j.published_on between date_trunc('month', :day::timestamp) and :day) as done
from known_site s join known_record k on k.record_type = 'site.site' and k.record_id = s.id
where s.status = 'ACTIVE'

--- R20
-- counted: 帮扶车间（当季至少监测1次，整季停工的除外） | workshops to be checked in the quarter, but for those stopped all through it
-- open: todos?kind=WORKSHOP_UNCHECKED
select w.site_code, w.scope_region as region_code, exists (
    select from workshop_check c
    where c.workshop_id = w.id and c.status = 'ACTIVE' and c.checked_on between :first and :day) as done
from workshop w
where w.status = 'ACTIVE' and daterange(w.from_date, w.to_date) @> :day and not exists (
    select from workshop_stop p
    where p.workshop_id = w.id and p.status = 'ACTIVE'
        and daterange(p.from_date, p.to_date) @> daterange(:first, :day, '[]'))

--- R21
-- counted: 安置点（有搬迁群众在公益岗位上岗） | sites, each with residents on public-welfare posts
-- open: public-posts
select s.code as site_code, k.region_code, exists (
    select from public_post p
    where p.site_code = s.code and p.status = 'ACTIVE' and daterange(p.from_date, p.to_date) @> :day) as done
from known_site s join known_record k on k.record_type = 'site.site' and k.record_id = s.id
where s.status = 'ACTIVE'

--- R36
-- counted: 200人及以上安置点（社区管理岗纳入公益岗位） | sites with 200 residents or more, community management as a public-welfare post
-- open: public-posts?kind=COMMUNITY_MANAGEMENT
select s.code as site_code, k.region_code, exists (
    select from public_post p
    where p.site_code = s.code and p.status = 'ACTIVE' and p.kind = 'COMMUNITY_MANAGEMENT'
        and daterange(p.from_date, p.to_date) @> :day) as done
from known_site s join known_record k on k.record_type = 'site.site' and k.record_id = s.id
where s.status = 'ACTIVE' and s.residents >= 200
