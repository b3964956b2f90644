-- Checks of the records of every service. A service adds its own in a file of this name; neither needs any Java.
--
-- A check is its id, its header and one query, whose rows are the findings:
--   severity: ERROR (must never be), WARNING (somebody should look at it), NOTICE (may well be right)
--   title, meaning: Chinese | English
--   finding: what is wrong with a record, Chinese | English; {name} stands for the column of that name
--   each: what the query is repeated for, or a record type such as site.hazard for the ledger of that type:
--     ledger            ${type}, ${table}, ${date} (business date), ${site}, ${sites}, ${region}
--     span              the same and ${end}, of ledgers whose records hold for a time
--     past-date         the same and ${field}, ${label}, ${column}: a date that cannot lie in the future
--     reference         the same and ${target} (type), ${id} (what a row points to), ${from} (the table with its ids)
--     single-reference  of those only fields with one id; ${placing}: whether it decides where the record is
--     exclusive         the same as span and ${same}: whether r and other share what they must not at the same time
--   ${record} are the columns that every finding has, ${today} is the county's date; r is a row of the table.

--- unresolved-reference
-- severity: WARNING
-- title: 引用的记录不存在 | References to records that are not known
-- meaning: 所指记录属于其他服务时可能尚未送达；长期不消失说明编号有误。 | A record of another service may still be on its way; if the finding stays, the id is wrong.
-- finding: {label}（{field}）所指的 {target} {target_id} 不存在 | {field} points to {target} {target_id}, which is not known
-- each: reference
select ${record}, '${field}' as field, '${label}' as label, '${target}' as target, ${id} as target_id
from ${from}
where r.status = 'ACTIVE' and ${id} is not null and not exists (
    select from known_record k where k.record_type = '${target}' and k.record_id = ${id})

--- voided-reference
-- severity: ERROR
-- title: 引用的记录已作废 | References to voided records
-- meaning: 所指记录作废后，引用它的记录应改指或一并作废。 | When a record is voided, those that point to it should be corrected or voided too.
-- finding: {label}（{field}）所指的 {target} {target_id} 已作废 | {field} points to {target} {target_id}, which is voided
-- each: reference
select ${record}, '${field}' as field, '${label}' as label, '${target}' as target, ${id} as target_id
from ${from} join known_record k on k.record_type = '${target}' and k.record_id = ${id}
where r.status = 'ACTIVE' and k.status = 'VOIDED'

--- orphan
-- severity: ERROR
-- title: 所在地不存在或已作废 | Records at places that are unknown or voided
-- meaning: 无人能按所在地看到和处理这些记录。 | Nobody who looks after a place sees these records.
-- finding: 所在的 {place} 不存在或已作废 | {place}, where it is, is unknown or voided
-- each: ledger
select ${record}, a.place
from ${table} r cross join lateral unnest(${sites}) as a (place)
where r.status = 'ACTIVE' and not exists (
    select from known_record k where k.record_type = 'site.site' and k.code = a.place and k.status = 'ACTIVE')
union all
select ${record}, ${region}
from ${table} r
where r.status = 'ACTIVE' and (cardinality(${sites}) = 0 or '${type}' = 'site.site') and not exists (
    select from known_record k where k.record_type = 'site.region' and k.code = ${region} and k.status = 'ACTIVE')

--- outdated-region
-- severity: ERROR
-- title: 记录的管辖区划与安置点不一致 | Records kept in another region than their site
-- meaning: 安置点的区划变更后，记录仍按原区划授权查看。 | The site has moved to another region, but the record is still shown to those of the old one.
-- finding: 记录在区划 {kept_in}，安置点在区划 {site_in} | it is kept in region {kept_in}, its site lies in {site_in}
-- each: ledger
select ${record}, r.scope_region as kept_in, k.region_code as site_in
from ${table} r join known_record k on k.record_type = 'site.site' and k.code = ${site} and k.status = 'ACTIVE'
where r.status = 'ACTIVE' and r.scope_region is distinct from k.region_code

--- other-place
-- severity: NOTICE
-- title: 所在地与所指记录不一致 | Records at another place than what they refer to
-- meaning: 可能登记有误，也可能所指的户或人后来搬迁。 | It may be a mistake, or the household or person has moved since.
-- finding: 在 {place}，而 {label}（{field}）所指记录在 {target_place} | it is at {place}, but what {field} points to is at {target_place}
-- each: single-reference
select ${record}, '${field}' as field, '${label}' as label, coalesce(${site}, ${region}) as place,
    coalesce(k.site_code, k.region_code) as target_place
from ${from} join known_record k on k.record_type = '${target}' and k.record_id = ${id} and k.status = 'ACTIVE'
where r.status = 'ACTIVE' and (k.site_code is not null or ${placing})
    and coalesce(${site}, ${region}) <> coalesce(k.site_code, k.region_code)

--- reversed-dates
-- severity: ERROR
-- title: 截止日期不晚于起始日期 | Ends that are not after their beginning
-- meaning: 此类记录在任何一天都不成立。 | Such a record holds on no day.
-- finding: {begins} 起，{ends} 止 | it begins on {begins} and ends on {ends}
-- each: span
select ${record}, ${date} as begins, ${end} as ends
from ${table} r
where r.status = 'ACTIVE' and ${end} <= ${date}

--- future-date
-- severity: ERROR
-- title: 日期在将来 | Dates in the future
-- meaning: 记录了尚未发生的事。 | Something is recorded that has not happened yet.
-- finding: {label}（{field}）为 {day}，在将来 | {field} is {day}, in the future
-- each: past-date
select ${record}, '${field}' as field, '${label}' as label, ${column} as day
from ${table} r
where r.status = 'ACTIVE' and ${column} > ${today}

--- outside-of-site-time
-- severity: WARNING
-- title: 日期早于安置点启用或晚于停用 | Dates before a site was opened or after it was closed
-- meaning: 业务日期或安置点的启用日期有误。 | The business date or the day of the site's opening is wrong.
-- finding: 日期 {day} 不在安置点 {place} 的启用期内（自 {opened} 起） | {day} is not in the time of site {place}, which was opened on {opened}
-- each: ledger
select ${record}, a.place, ${date} as day, k.from_on as opened
from ${table} r cross join lateral unnest(${sites}) as a (place)
    join known_record k on k.record_type = 'site.site' and k.code = a.place and k.status = 'ACTIVE'
where r.status = 'ACTIVE' and (${date} < k.from_on or ${date} >= k.to_on)

--- overlap
-- severity: WARNING
-- title: 同一对象的时间段重叠 | Records of the same that overlap in time
-- meaning: 同一对象同一时间只应有一条有效记录。 | At any time there should be one active record of the same.
-- finding: 与 {other_id} 的时间段重叠 | it overlaps with {other_id} in time
-- each: exclusive
select ${record}, other.id as other_id
from ${table} r join ${table} other on ${same} and (other.recorded_at, other.id) < (r.recorded_at, r.id)
where r.status = 'ACTIVE' and other.status = 'ACTIVE'

--- missing-from-journal
-- severity: ERROR
-- title: 记录与日志不一致 | Records that differ from the journal
-- meaning: 记录被绕过服务改动：没有留痕，其他服务也不知道。 | The record was changed past the service: without a trace, and unknown to other services.
-- finding: 第 {version} 版（{state}）不在日志中 | version {version} ({state}) is not in the journal
-- each: ledger
select ${record}, r.version, r.status as state
from ${table} r
where not exists (
    select from journal j
    where j.record_id = r.id and j.version = r.version and j.status = r.status and j.record_type = '${type}')
