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
