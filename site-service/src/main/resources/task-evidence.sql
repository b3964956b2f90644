-- What settles rows of the plan's annex 1; how it is written is said where the service kit reads it (cn.anju.kit.task).

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
