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
