--- person-in-two-households
-- severity: ERROR
-- title: 同一身份证号同时登记为两名家庭成员 | People who belong to two households at once
-- meaning: 同一人同一时间只属于一户；迁户时应先截止原记录。 | Somebody belongs to one household at a time; when moving, the earlier record ends first.
-- finding: 与 {other_id} 身份证号相同且时间段重叠 | it has the same ID number as {other_id} at the same time
-- each: monitoring.person
select ${record}, other.id as other_id
from person r join person other on other.id_number_index = r.id_number_index
    and (other.recorded_at, other.id) < (r.recorded_at, r.id)
    and other.from_date < coalesce(r.to_date, 'infinity') and r.from_date < coalesce(other.to_date, 'infinity')
where r.status = 'ACTIVE' and other.status = 'ACTIVE'

--- entitlement-outside-of-policy
-- severity: WARNING
-- title: 政策享受日期不在政策有效期内 | Entitlements granted when their policy did not hold
-- meaning: 享受日期或所选政策有误，或政策的起止日期未更新。 | The day or the policy is wrong, or the dates of the policy are not up to date.
-- finding: {day} 享受的政策有效期自 {begins} 起 | it was granted on {day} by a policy that holds from {begins}
-- each: monitoring.entitlement
select ${record}, r.granted_on as day, p.from_date as begins
from entitlement r join policy p on p.id = r.policy_id
where r.status = 'ACTIVE' and not daterange(p.from_date, p.to_date) @> r.granted_on

--- income-told-twice
-- severity: WARNING
-- title: 同一户同一核算截止日有两条收入 | Two incomes of a household for the same time
-- meaning: 以最新登记的一条为准，请作废另一条。 | The newest one counts; void the other.
-- finding: 与 {other_id} 是同一户同一截止日 | it is of the same household and time as {other_id}
-- each: monitoring.income
select ${record}, other.id as other_id
from income r join income other on other.household_id = r.household_id and other.period_end = r.period_end
    and (other.recorded_at, other.id) < (r.recorded_at, r.id)
where r.status = 'ACTIVE' and other.status = 'ACTIVE'

--- household-without-cadre
-- severity: NOTICE
-- title: 缺少结对帮扶干部的搬迁户 | Households without a cadre on one side or both
-- meaning: “两迁双向”要求进城进园安置点的每户由迁入地和迁出地干部共同帮扶，其他参照执行。 | Each household of a town or park site is supported from where it lives and from where it came; others likewise.
-- finding: 该户现有帮扶方：{sides} | it is supported by: {sides}
-- each: monitoring.household
select ${record}, coalesce(string_agg(distinct p.side, ', '), '-') as sides
from household r left join support_pairing p on p.household_id = r.id and p.status = 'ACTIVE'
    and daterange(p.from_date, p.to_date) @> ${today}
where r.status = 'ACTIVE' and daterange(r.settled_on, r.left_on) @> ${today}
group by r.id
having count(distinct p.side) < 2
--- case-beside-its-steps
-- severity: ERROR
-- title: 监测档案状态与流程记录不一致 | Cases that do not stand where their steps put them
-- meaning: 档案被绕过流程改动。 | The case was changed past the process.
-- finding: 状态为 {state}，流程记录为 {recorded} | it is in state {state}, its steps lead to {recorded}
-- each: monitoring.case
select ${record}, r.state, coalesce(t.to_state, 'CLUE') as recorded
from risk_case r left join lateral (
    select to_state from case_transition s where s.case_id = r.id order by s.version desc limit 1) t on true
where r.status = 'ACTIVE' and r.state <> coalesce(t.to_state, 'CLUE')
