-- What settles rows of the plan's annex 1; how it is written is said where the service kit reads it (cn.anju.kit.task).

--- R03
-- counted: 进城进园安置点搬迁户（迁入地、迁出地均有帮扶干部） | households of town and park sites, with a cadre on both sides
-- open: integrity/household-without-cadre
select h.site_code, h.scope_region as region_code, count(distinct p.side) = 2 as done
from household h join known_site s on s.code = h.site_code and s.status = 'ACTIVE' and s.setting = 'TOWN_OR_PARK'
    left join support_pairing p on p.household_id = h.id and p.status = 'ACTIVE'
        and daterange(p.from_date, p.to_date) @> :day
where h.status = 'ACTIVE' and daterange(h.settled_on, h.left_on) @> :day
group by h.id

--- R07
-- of: area
-- counted: 当月（季、年）已报送比对数据的行业部门 | bureaus with sources in force, that submitted their data
-- open: comparison-batches/completeness?period={month}
select s.region_code as area, bool_and(exists (
    select from comparison_batch b
    where b.source_id = s.id and b.status = 'ACTIVE' and b.submitted_on <= :day
        and b.submitted_on >= date_trunc(case s.cadence when 'MONTHLY' then 'month' when 'QUARTERLY' then 'quarter'
            else 'year' end, :first::timestamp))) as done
from comparison_source s
where s.status = 'ACTIVE' and daterange(s.from_date, s.to_date) @> :day
group by s.region_code, s.bureau

--- R07
-- counted: 到期应核实的预警 | warnings whose verification is due, those left from earlier months included
-- open: warnings/completeness?period={month}
select w.site_code, w.scope_region as region_code, coalesce(w.verified_on <= :day, false) as done
from warning w
where w.status = 'ACTIVE' and w.verify_by <= :day
    and (w.verify_by >= :first or coalesce(w.verified_on >= :first, true))

--- R08
-- counted: 应回访搬迁户（集中与分散安置） | households, on sites and scattered, to be visited in the month
-- open: revisits/due?month={month}
select h.site_code, h.scope_region as region_code, exists (
    select from revisit v
    where v.household_id = h.id and v.status = 'ACTIVE' and v.visited_on between :first and :day) as done
from household h
where h.status = 'ACTIVE' and daterange(h.settled_on, h.left_on) @> :day

--- R09
-- counted: 应更新监测帮扶台账的监测对象 | monitored households whose month is to be entered
-- open: todos?kind=MONTHLY_UPDATE
select c.site_code, c.scope_region as region_code, exists (
    select from case_update u
    where u.case_id = c.id and u.status = 'ACTIVE' and u.month = to_char(:first::date, 'YYYY-MM')
        and u.updated_on <= :on) as done
from risk_case c
where c.status = 'ACTIVE' and c.monitored_on <= :day and coalesce(c.eliminated_on > :day, true)

--- R10
-- of: area
-- counted: 政策清单中的现行政策（至少一项） | policies in force in the catalogue, at least one
-- least: 1
select p.valid_in as area, true as done
from policy p
where p.status = 'ACTIVE' and daterange(p.from_date, p.to_date) @> :day

--- R11
-- counted: 应发政策明白卡的搬迁户 | households that are to have a policy card
-- open: policy-cards/completeness?period={year}
select h.site_code, h.scope_region as region_code, exists (
    select from policy_card c
    where c.household_id = h.id and c.status = 'ACTIVE' and c.issued_on <= :day) as done
from household h
where h.status = 'ACTIVE' and daterange(h.settled_on, h.left_on) @> :day

--- R12
-- of: area
-- counted: 现行本土扶持或优惠政策（至少一项） | local policies in force, at least one
-- least: 1
select p.valid_in as area, true as done
from policy p
where p.status = 'ACTIVE' and p.local and daterange(p.from_date, p.to_date) @> :day

--- R30
-- counted: 已登记的季节性返回（须签订承诺书） | registered seasonal returns, each with a signed commitment
select r.site_code, r.scope_region as region_code, coalesce(r.commitment_signed_on <= :day, false) as done
from seasonal_return r
where r.status = 'ACTIVE' and r.left_on <= :day
