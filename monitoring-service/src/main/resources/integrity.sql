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
