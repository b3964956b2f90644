-- What is to be done at sites: below each kind of SiteTodo.Kind the query that finds it, with four columns: the record (null where
-- none is there yet), the site (or null), the region and the last day for doing it in time. It knows open_site (code,
-- region_code, opened_on, setting, residents: the sites in the scope that are open today, with their residents today), :today, the first and last day
-- of the running month, quarter, half and year (:monthStart, :monthEnd, …) and what implementations of TodoValues add.

--- LEADER_MISSING
select null::uuid, s.code, s.region_code, greatest(:papersBy::date, s.opened_on)
from open_site s
where not exists (
    select from site_leader l
    where l.site_code = s.code and l.status = 'ACTIVE' and l.level = 'SITE'
        and daterange(l.from_date, l.to_date) @> :today)

--- PLAN_NOT_FILED
select l.id, l.site_code, l.scope_region, greatest(:papersBy::date, l.from_date + :paperDays::int)
from site_leader l
where l.status = 'ACTIVE' and l.level = 'SITE' and l.plan_filed_on is null
    and daterange(l.from_date, l.to_date) @> :today

--- DUTIES_NOT_FILED
select l.id, l.site_code, l.scope_region, greatest(:papersBy::date, l.from_date + :paperDays::int)
from site_leader l
where l.status = 'ACTIVE' and l.level = 'SITE' and l.duties_filed_on is null
    and daterange(l.from_date, l.to_date) @> :today

--- TASK_LIST_NOT_FILED
select l.id, l.site_code, l.scope_region, greatest(:papersBy::date, l.from_date + :paperDays::int)
from site_leader l
where l.status = 'ACTIVE' and l.level = 'SITE' and l.task_list_filed_on is null
    and daterange(l.from_date, l.to_date) @> :today

--- VISITS_BEHIND
select null::uuid, s.code, s.region_code, :monthEnd::date
from open_site s
where :visitsAMonth > (
    select count(*) from leader_visit v
    where v.site_code = s.code and v.status = 'ACTIVE' and v.visited_on between :monthStart and :today)

--- HEARING_DUE
select null::uuid, s.code, s.region_code, :halfEnd::date
from open_site s
where not exists (
    select from leader_hearing h
    where h.site_codes @> array[s.code]::varchar[] and h.status = 'ACTIVE' and h.heard_on between :halfStart and :halfEnd)

--- LIAISON_MISSING
select null::uuid, s.code, s.region_code, greatest(:liaisonBy::date, s.opened_on)
from open_site s
where s.residents >= :mediumSite and not exists (
    select from liaison_cadre c
    where c.site_code = s.code and c.status = 'ACTIVE' and daterange(c.from_date, c.to_date) @> :today)

--- STAFF_MISSING
select null::uuid, g.site_code, g.region_code, g.due_on from staff_standing(:today) g where g.full_time < g.minimum

--- WINDOW_MISSING
select null::uuid, g.site_code, g.region_code, g.due_on from staff_standing(:today) g where g.windows = 0

--- STAFF_TRAINING_DUE
select null::uuid, s.code, s.region_code, (:yearStart::date + interval '6 months' - interval '1 day')::date
from open_site s
where not exists (
    select from staff_training t
    where t.site_code = s.code and t.status = 'ACTIVE' and t.held_on between :yearStart and :yearEnd)

--- FACILITY_GAP
select null::uuid, g.site_code, g.region_code, min(g.due_on)
from facility_standing(:today) g where g.standing <> 'IN_ORDER' group by g.site_code, g.region_code

--- MEETING_PLACE_MISSING
select null::uuid, s.code, s.region_code, :yearEnd::date
from open_site s
where (
    select count(distinct f.facility_class) from facility f
    where f.site_code = s.code and f.status = 'ACTIVE' and f.facility_class in ('PRACTICE_STATION', 'POINTS_SHOP')
        and f.condition <> 'MISSING' and daterange(f.from_date, f.to_date) @> :today) < 2

--- MAINTENANCE_DUE
select o.id, o.site_code, o.scope_region, o.due_on
from maintenance_order o where o.status = 'ACTIVE' and o.completed_on is null

--- CAMPAIGN_MISSING
select null::uuid, s.code, s.region_code, :monthEnd::date
from open_site s
where not exists (
    select from environment_campaign c
    where c.site_code = s.code and c.status = 'ACTIVE' and c.held_on between :monthStart and :monthEnd)

--- GRATITUDE_SESSION_MISSING
select null::uuid, g.site_code, g.region_code, g.due_on
from activity_standing(:today) g where g.kind = 'THREE_TALKS_ONE_REVIEW' and g.cadence = 'quarter' and g.held < g.wanted

--- PARTY_LIFE_MISSING
select null::uuid, g.site_code, g.region_code, g.due_on
from activity_standing(:today) g where g.kind = 'PARTY_LIFE' and g.cadence = 'quarter' and g.held < g.wanted

--- PARTY_ORGANIZATION_DUE
select null::uuid, s.code, s.region_code, :yearEnd::date
from open_site s
where 3 <= (
        select count(*) from known_party_member m
        where m.site_code = s.code and daterange(m.from_date, m.to_date) @> :today)
    and not exists (
        select from party_organization o
        where o.site_code = s.code and o.status = 'ACTIVE' and daterange(o.established_on, o.dissolved_on) @> :today)

--- YEARLY_ACTIVITIES_MISSING
select distinct null::uuid, g.site_code, g.region_code, g.due_on
from activity_standing(:today) g where g.cadence = 'year' and g.held < g.wanted

--- GEOLOGICAL_INSPECTION_DUE
select null::uuid, s.code, s.region_code, :monthEnd::date
from open_site s
where not exists (
    select from inspection i
    where i.site_code = s.code and i.status = 'ACTIVE' and i.kind = 'GEOLOGICAL'
        and i.inspected_on between :monthStart and :today)

--- HOUSING_INSPECTION_DUE
select null::uuid, s.code, s.region_code, :monthEnd::date
from open_site s
where not exists (
    select from inspection i
    where i.site_code = s.code and i.status = 'ACTIVE' and i.kind = 'HOUSING'
        and i.inspected_on between :monthStart and :today)

--- FIRE_INSPECTION_DUE
select null::uuid, s.code, s.region_code, :monthEnd::date
from open_site s
where not exists (
    select from inspection i
    where i.site_code = s.code and i.status = 'ACTIVE' and i.kind = 'FIRE'
        and i.inspected_on between :monthStart and :today)

--- HAZARD_TO_RECTIFY
select h.id, h.site_code, h.scope_region, h.due_on
from hazard h
where h.status = 'ACTIVE' and h.rectified_on is null and h.due_on <= :today::date + :hazardRemindDays::int

--- HAZARD_TO_RECHECK
select h.id, h.site_code, h.scope_region, h.rectified_on + :recheckDays::int
from hazard h
where h.status = 'ACTIVE' and h.rectified_on is not null and h.verified_on is null

--- REQUEST_TO_SETTLE
select r.id, r.site_code, r.scope_region, r.due_on
from public_request r
where r.status = 'ACTIVE' and r.resolved_on is null and r.due_on <= :today::date + :requestRemindDays::int

--- EXTENSION_TO_DECIDE
select e.id, e.site_code, e.scope_region, e.applied_on + :extensionDays::int
from dwelling_extension e
where e.status = 'ACTIVE' and e.state in ('APPLIED', 'CHECKED')
