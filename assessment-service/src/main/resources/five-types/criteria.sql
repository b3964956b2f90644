-- The checklists of annex 2: what a site of each type has to have, and what settles it. A block is
--   --- TYPE criterion
--   -- label: Chinese | English
--   -- least: how much is needed, 1 if not given; most: not more than that; all: every item has to be done
--   -- within: year, where what counts happened in the year that is looked at
--   -- by: finding, where no ledger can tell and an inspector has to; either, where an inspector can tell besides
-- and a query for the records that count: site_code, record_type, record_id, value and done, as of the day :on.
-- Figures of the scheme are read from fact, what the scheme does not count from five_type_record (records.csv).

--- THRIVING_INDUSTRY shared-base
-- label: 共享产业基地至少1个 | A shared industrial base
select site_code, record_type, record_id, 1 as value, true as done from five_type_record
where record_type = 'industry.base' and holds @> :on::date and (fields ->> 'shared')::boolean and (fields ->> 'operating')::boolean

--- THRIVING_INDUSTRY cooperative
-- label: 成立合作社1个 | A cooperative
select site_code, record_type, record_id, 1 as value, true as done from five_type_record
where record_type = 'industry.cooperative' and holds @> :on::date

--- THRIVING_INDUSTRY garden-plots
-- label: 开辟微田园或小菜园 | Garden plots
select site_code, record_type, record_id, 1 as value, true as done from five_type_record
where record_type = 'industry.garden-plot' and holds @> :on::date

--- THRIVING_INDUSTRY main-industry
-- label: 选准主导产业1个 | One main industry is chosen
select site_code, record_type, record_id, 1 as value, true as done from fact
where metric = 'main_industries' and from_on <= :on and (to_on is null or to_on > :on)

--- THRIVING_INDUSTRY household-income
-- label: 搬迁户通过合作社、微田园或集体分红增收 | Households with income from it: by a cooperative, a garden plot or a share
select distinct on (r.site_code, h.household) r.site_code, r.record_type, r.record_id, 1 as value, true as done
from five_type_record r cross join lateral (
    select jsonb_array_elements_text(r.fields -> 'householdIds') as household
    union all
    select line ->> 'householdId' from jsonb_array_elements(r.fields -> 'lines') line) h
where r.record_type in ('industry.cooperative', 'industry.garden-plot', 'industry.distribution') and r.holds @> :on::date
order by r.site_code, h.household, r.record_type, r.record_id

--- EMPLOYMENT_GROWTH nearby-employers
-- label: 周边企业、商超、帮扶车间等3个以上 | Three or more enterprises, shops or workshops nearby
-- least: 3
-- by: either
select site_code, record_type, record_id, 1 as value, true as done from fact
where metric = 'workshops' and from_on <= :on and (to_on is null or to_on > :on)
union all
select site_code, record_type, record_id, 1, true from five_type_record
where holds @> :on::date and (
    (record_type = 'site.facility' and fields ->> 'facilityClass' = 'SHOPPING' and fields ->> 'condition' = 'GOOD')
    or (record_type = 'industry.sales-channel' and fields ->> 'kind' = 'SUPPORT_HALL')
    or (record_type = 'industry.collective-asset' and fields ->> 'kind' = 'SHOP'))

--- EMPLOYMENT_GROWTH workshop
-- label: 安置点内帮扶车间1个 | A workshop inside the site
select site_code, record_type, record_id, 1 as value, true as done from fact
where metric = 'workshops' and from_on <= :on and (to_on is null or to_on > :on)

--- EMPLOYMENT_GROWTH service-station
-- label: 成立就业服务站 | An employment service station
select site_code, record_type, record_id, 1 as value, true as done from five_type_record
where record_type = 'employment.service-point' and fields ->> 'kind' = 'STATION' and holds @> :on::date

--- EMPLOYMENT_GROWTH labour-register
-- label: 就业台账精准到人，就业码推送到每名劳动力 | A labour register, with an employment code for everybody on it
-- all: true
select f.site_code, f.record_type, f.record_id, 1 as value, exists (
    select from five_type_record c
    where c.record_type = 'employment.employment-code' and c.site_code = f.site_code and c.holds @> :on::date
        and c.fields ->> 'labourerId' = f.record_id::text) as done
from fact f where f.metric = 'labourers' and f.from_on <= :on and (f.to_on is null or f.to_on > :on)

--- EMPLOYMENT_GROWTH training
-- label: 当年至少1次就业创业培训 | A skills or start-up training in the year
-- within: year
select site_code, record_type, record_id, 1 as value, true as done from five_type_record
where record_type = 'employment.training' and fields ->> 'kind' in ('SKILLS', 'STARTUP')
    and lower(holds) between date_trunc('year', :on::timestamp) and :on

--- EMPLOYMENT_GROWTH outreach
-- label: 当年开展送岗进点、送岗入户活动 | Jobs are brought to the site or to homes in the year
-- within: year
select site_code, record_type, record_id, 1 as value, true as done from five_type_record
where record_type = 'employment.outreach-event' and lower(holds) between date_trunc('year', :on::timestamp) and :on

--- EMPLOYMENT_GROWTH public-posts
-- label: 公益性岗位至少2人 | Two public-welfare posts or more
-- least: 2
select site_code, record_type, record_id, 1 as value, true as done from fact
where metric = 'public_posts' and from_on <= :on and (to_on is null or to_on > :on)

--- EMPLOYMENT_GROWTH prosperity-leader
-- label: 致富带头人至少1人 | A prosperity leader
select site_code, record_type, record_id, 1 as value, true as done from five_type_record
where record_type = 'employment.prosperity-leader' and holds @> :on::date

--- EMPLOYMENT_GROWTH job-per-household
-- label: 有意愿有能力的搬迁劳动力家庭至少一人就业 | One job in every household that is able and willing
-- all: true
select f.site_code, f.record_type, f.record_id, 1 as value, exists (
    select from fact e where e.record_id = f.record_id and e.metric = 'households_employed' and e.site_code = f.site_code
        and e.from_on <= :on and (e.to_on is null or e.to_on > :on)) as done
from fact f
where f.metric = 'households_with_willing_worker' and f.from_on <= :on and (f.to_on is null or f.to_on > :on)

--- LIVABLE_ECOLOGY look
-- label: 依山傍水、外观协调、绿树成荫，具有田园风光 | Setting and look
-- by: finding

--- LIVABLE_ECOLOGY facilities
-- label: 基础设施完善 | Facilities are complete: all that are on record are in good condition
-- all: true
select site_code, record_type, record_id, 1 as value, fields ->> 'condition' = 'GOOD' as done from five_type_record
where record_type = 'site.facility' and holds @> :on::date

--- LIVABLE_ECOLOGY waste
-- label: 垃圾处理有效 | Waste is treated
select site_code, record_type, record_id, 1 as value, true as done from five_type_record
where record_type = 'site.facility' and fields ->> 'facilityClass' = 'WASTE' and fields ->> 'condition' = 'GOOD' and holds @> :on::date

--- LIVABLE_ECOLOGY sewage
-- label: 污水处理有效 | Sewage is treated
select site_code, record_type, record_id, 1 as value, true as done from five_type_record
where record_type = 'site.facility' and fields ->> 'facilityClass' = 'SEWAGE' and fields ->> 'condition' = 'GOOD' and holds @> :on::date

--- LIVABLE_ECOLOGY base-or-garden
-- label: 共享产业基地至少1个，或开辟微田园、小菜园 | A shared base or garden plots
select site_code, record_type, record_id, 1 as value, true as done from five_type_record
where holds @> :on::date and (record_type = 'industry.garden-plot'
    or (record_type = 'industry.base' and (fields ->> 'shared')::boolean and (fields ->> 'operating')::boolean))

--- LIVABLE_ECOLOGY points-shop
-- label: 积分超市1个 | A points shop
select site_code, record_type, record_id, 1 as value, true as done from five_type_record
where record_type = 'site.facility' and fields ->> 'facilityClass' = 'POINTS_SHOP' and fields ->> 'condition' = 'GOOD' and holds @> :on::date

--- LIVABLE_ECOLOGY stage
-- label: 乡村小舞台 | A stage
select site_code, record_type, record_id, 1 as value, true as done from five_type_record
where record_type = 'site.facility' and fields ->> 'facilityClass' = 'STAGE' and fields ->> 'condition' = 'GOOD' and holds @> :on::date

--- LIVABLE_ECOLOGY orderly-management
-- label: 社区管理规范、综合治理有效 | Orderly management
-- by: finding

--- COLLECTIVE_ECONOMY organisation
-- label: 成立集体经济组织 | A collective organisation
select site_code, record_type, record_id, 1 as value, true as done from fact
where metric = 'collective_organizations' and from_on <= :on and (to_on is null or to_on > :on)

--- COLLECTIVE_ECONOMY cooperative
-- label: 成立合作社至少1个 | A cooperative
select site_code, record_type, record_id, 1 as value, true as done from five_type_record
where record_type = 'industry.cooperative' and holds @> :on::date

--- COLLECTIVE_ECONOMY asset-register
-- label: 集体资产管理规范，逐项登记并计价 | An asset register in order: every asset with its value
-- all: true
select site_code, record_type, record_id, 1 as value, coalesce((fields ->> 'value')::numeric, 0) > 0 as done from five_type_record
where record_type = 'industry.collective-asset' and holds @> :on::date

--- COLLECTIVE_ECONOMY income
-- label: 当年集体经济收入3万元以上 | Collective income of the year is 30,000 yuan or more
-- least: 30000
-- within: year
select site_code, record_type, record_id, value, true as done from fact
where metric = 'collective_income' and from_on between date_trunc('year', :on::timestamp) and :on

--- MANAGED_SERVICE management-centre
-- label: 管理服务中心 | A management centre
select site_code, record_type, record_id, 1 as value, true as done from five_type_record
where record_type = 'site.facility' and fields ->> 'facilityClass' = 'MANAGEMENT_CENTRE' and fields ->> 'condition' = 'GOOD'
    and holds @> :on::date

--- MANAGED_SERVICE practice-station
-- label: 新时代文明实践站 | A civilisation-practice station
select site_code, record_type, record_id, 1 as value, true as done from five_type_record
where record_type = 'site.facility' and fields ->> 'facilityClass' = 'PRACTICE_STATION' and fields ->> 'condition' = 'GOOD'
    and holds @> :on::date

--- MANAGED_SERVICE employment-station
-- label: 就业服务站 | An employment service station
select site_code, record_type, record_id, 1 as value, true as done from five_type_record
where record_type = 'employment.service-point' and fields ->> 'kind' = 'STATION' and holds @> :on::date

--- MANAGED_SERVICE points-shop
-- label: 积分超市 | A points shop
select site_code, record_type, record_id, 1 as value, true as done from five_type_record
where record_type = 'site.facility' and fields ->> 'facilityClass' = 'POINTS_SHOP' and fields ->> 'condition' = 'GOOD' and holds @> :on::date

--- MANAGED_SERVICE one-stop-window
-- label: “一站式”服务窗口 | A one-stop window
select site_code, record_type, record_id, 1 as value, true as done from fact
where metric = 'service_windows' and from_on <= :on and (to_on is null or to_on > :on)

--- MANAGED_SERVICE full-time-staff
-- label: 专职管理人员2至5名 | Two to five full-time staff
-- least: 2
-- most: 5
select site_code, record_type, record_id, 1 as value, true as done from fact
where metric = 'full_time_staff' and from_on <= :on and (to_on is null or to_on > :on)

--- MANAGED_SERVICE property-management
-- label: 物业管理规范 | Property management
-- by: finding

--- MANAGED_SERVICE party-organisation
-- label: 成立党支部或党小组 | A party branch or group
select site_code, record_type, record_id, 1 as value, true as done from five_type_record
where record_type = 'site.party-organization' and holds @> :on::date

--- MANAGED_SERVICE building-leaders
-- label: 实行楼栋长网格化管理 | Building leaders
select site_code, record_type, record_id, 1 as value, true as done from five_type_record
where holds @> :on::date and (record_type = 'site.building-leader'
    or (record_type = 'site.party-organization' and coalesce((fields ->> 'buildingLeaders')::int, 0) > 0))

--- MANAGED_SERVICE co-building-funds
-- label: 驻村帮扶单位筹措办公经费 | Co-building partners raise funds
select site_code, record_type, record_id, 1 as value, true as done from five_type_record
where (record_type = 'site.co-building-partner' and coalesce((fields ->> 'fundsRaised')::numeric, 0) > 0 and holds @> :on::date)
    or (record_type = 'site.co-building-contribution' and lower(holds) between date_trunc('year', :on::timestamp) and :on)

--- MANAGED_SERVICE activities
-- label: 当年开展“三讲一评”等活动 | Gratitude education and other activities of the year
-- within: year
select site_code, record_type, record_id, 1 as value, true as done from five_type_record
where record_type = 'site.activity' and lower(holds) between date_trunc('year', :on::timestamp) and :on
