-- What settles rows of the plan's annex 1; how it is written is said where the service kit reads it (cn.anju.kit.task).

--- R02
-- counted: 安置点（当季开展1次点长专项督导） | sites, each with a quarterly supervision in the quarter
-- open: supervisions/completeness?period={year}
select s.code as site_code, k.region_code, exists (
    select from supervision v
    where v.site_code = s.code and v.status = 'ACTIVE' and v.kind = 'QUARTERLY'
        and v.held_on between date_trunc('quarter', :day::timestamp) and :day) as done
from known_site s join known_record k on k.record_type = 'site.site' and k.record_id = s.id
where s.status = 'ACTIVE'

--- R33
-- of: area
-- counted: 县（当年开展系统干部培训） | counties, each with a training of its officers in the year
-- open: county-records?kind=TRAINING
select c.area, exists (
    select from county_record r
    where r.status = 'ACTIVE' and r.kind = 'TRAINING' and r.region_code = rpad(c.area, 12, '0')
        and r.held_on between date_trunc('year', :day::timestamp) and :day) as done
from (
    select distinct left(k.region_code, 6) as area
    from known_site s join known_record k on k.record_type = 'site.site' and k.record_id = s.id
    where s.status = 'ACTIVE') c

--- R35
-- of: area
-- counted: 县（当年列支后续扶持专项资金） | counties, each with an appropriation for follow-up support in the year
-- open: county-records?kind=APPROPRIATION
select c.area, exists (
    select from county_record r
    where r.status = 'ACTIVE' and r.purpose = 'SUPPORT_FUND' and r.region_code = rpad(c.area, 12, '0')
        and r.year = extract(year from :day::date) and r.held_on <= :day) as done
from (
    select distinct left(k.region_code, 6) as area
    from known_site s join known_record k on k.record_type = 'site.site' and k.record_id = s.id
    where s.status = 'ACTIVE') c

--- R37
-- counted: 安置点（当年列入暗访督导） | sites, each with an unannounced visit in the year
-- open: supervisions?kind=UNANNOUNCED
select s.code as site_code, k.region_code, exists (
    select from supervision v
    where v.site_code = s.code and v.status = 'ACTIVE' and v.kind = 'UNANNOUNCED'
        and v.held_on between date_trunc('year', :day::timestamp) and :day) as done
from known_site s join known_record k on k.record_type = 'site.site' and k.record_id = s.id
where s.status = 'ACTIVE'

--- R38
-- of: area
-- counted: 县（当季发布排名通报） | counties, each with a ranking published in the quarter
-- open: quarters
select c.area, exists (
    select from bulletin b
    where b.status = 'ACTIVE' and b.region_code ^@ c.area and b.edition = 1 and b.published_on between :first and :day) as done
from (
    select distinct left(k.region_code, 6) as area
    from known_site s join known_record k on k.record_type = 'site.site' and k.record_id = s.id
    where s.status = 'ACTIVE') c

--- R39
-- of: area
-- counted: 县（当年上报典型经验材料） | counties, each with a case study handed in in the year
-- open: county-records?kind=CASE_STUDY
select c.area, exists (
    select from county_record r
    where r.status = 'ACTIVE' and r.kind = 'CASE_STUDY' and r.scope_region ^@ c.area
        and r.held_on between date_trunc('year', :day::timestamp) and :day) as done
from (
    select distinct left(k.region_code, 6) as area
    from known_site s join known_record k on k.record_type = 'site.site' and k.record_id = s.id
    where s.status = 'ACTIVE') c
