-- What settles rows of the plan's annex 1; how it is written is said where the service kit reads it (cn.anju.kit.task).

--- R13
-- counted: 200人及以上的乡镇、村安置点（微田园已开发并分配到户） | sites with 200 residents or more outside of towns and parks, each with a garden that has families
-- open: todos?kind=GARDEN_MISSING
select s.code as site_code, k.region_code, exists (
    select from garden_plot p
    where p.site_code = s.code and p.status = 'ACTIVE' and daterange(p.from_date, p.to_date) @> :day
        and cardinality(p.household_ids) > 0) as done
from known_site s join known_record k on k.record_type = 'site.site' and k.record_id = s.id
where s.status = 'ACTIVE' and s.residents >= 200 and s.setting is distinct from 'TOWN_OR_PARK'

--- R14
-- counted: 200人及以上安置点（选准1个主导产业、1个产业基地在运营） | sites with 200 residents or more, each with a main industry and a base in operation
-- open: todos?kind=MAIN_INDUSTRY_MISSING&kind=BASE_MISSING
select s.code as site_code, k.region_code, exists (
    select from industry i
    where i.site_code = s.code and i.status = 'ACTIVE' and i.main and daterange(i.from_date, i.to_date) @> :day)
    and exists (
    select from base b
    where b.site_code = s.code and b.status = 'ACTIVE' and b.operating and daterange(b.from_date, b.to_date) @> :day) as done
from known_site s join known_record k on k.record_type = 'site.site' and k.record_id = s.id
where s.status = 'ACTIVE' and s.residents >= 200

--- R15
-- counted: 有条件的安置点：200人及以上且有主导产业（已设消费帮扶馆） | sites with conditions, taken to be those with 200 residents or more and a main industry, each with a support hall
-- open: todos?kind=SUPPORT_HALL_MISSING
select s.code as site_code, k.region_code, exists (
    select from sales_channel c
    where c.site_code = s.code and c.status = 'ACTIVE' and c.kind = 'SUPPORT_HALL'
        and daterange(c.from_date, c.to_date) @> :day) as done
from known_site s join known_record k on k.record_type = 'site.site' and k.record_id = s.id
where s.status = 'ACTIVE' and s.residents >= 200 and exists (
    select from industry i
    where i.site_code = s.code and i.status = 'ACTIVE' and i.main and daterange(i.from_date, i.to_date) @> :day)

--- R16
-- of: area
-- counted: 全县搬迁群众开办的网上商店（至少一家） | online shops in the county, at least one
-- least: 1
-- open: sales-channels?kind=ONLINE_SHOP
select left(c.scope_region, 6) || '000000' as area, true as done
from sales_channel c
where c.status = 'ACTIVE' and c.kind = 'ONLINE_SHOP' and daterange(c.from_date, c.to_date) @> :day

--- R16
-- of: area
-- counted: 全县搬迁群众直播带货（至少一家） | sellers by live stream in the county, at least one
-- least: 1
-- open: sales-channels?kind=LIVE_STREAM
select left(c.scope_region, 6) || '000000' as area, true as done
from sales_channel c
where c.status = 'ACTIVE' and c.kind = 'LIVE_STREAM' and daterange(c.from_date, c.to_date) @> :day

--- R28
-- counted: 安置点（已摸清一楼闲置资产数量和权属，没有闲置的也须登记） | sites, each with a survey of idle ground-floor rooms, be it that none was found
-- open: idle-assets/completeness?period={year}
select s.code as site_code, k.region_code, exists (
    select from idle_asset a
    where a.site_code = s.code and a.status = 'ACTIVE' and a.surveyed_on <= :day
        and (a.quantity = 0 or num_nonnulls(a.owner, a.owner_kind) > 0)) as done
from known_site s join known_record k on k.record_type = 'site.site' and k.record_id = s.id
where s.status = 'ACTIVE'

--- R29
-- counted: 200人及以上安置点（当年集体经济收入达1万元） | sites with 200 residents or more, each with a collective income of 10,000 yuan in the year
-- open: collective-targets
select s.code as site_code, k.region_code, (
    select coalesce(sum(e.amount), 0) >= :collectiveIncome from collective_entry e
    where e.site_code = s.code and e.status = 'ACTIVE' and e.income_class in ('OPERATING', 'LEASING', 'INVESTMENT')
        and e.booked_on between date_trunc('year', :day::timestamp) and :day) as done
from known_site s join known_record k on k.record_type = 'site.site' and k.record_id = s.id
where s.status = 'ACTIVE' and s.residents >= :collectiveIncomeResidents
