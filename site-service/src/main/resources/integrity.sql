--- visit-out-of-office
-- severity: WARNING
-- title: 调研人当日不在任 | Visits by leaders who were not in office
-- meaning: 调研日期不在点长任期内，或点长任期登记有误（方案第 1 条）。 | The day of the visit or the leader's time in office is wrong (clause 1).
-- finding: {visited_on} 的调研不在点长任期内（自 {from_date} 起，至 {to_date} 止） | the leader was not in office on {visited_on}, but from {from_date} to {to_date}
-- each: site.leader-visit
select ${record}, r.visited_on, l.from_date, l.to_date
from leader_visit r join site_leader l on l.id = r.leader_id and l.status = 'ACTIVE'
where r.status = 'ACTIVE' and (r.visited_on < l.from_date or r.visited_on >= l.to_date)

--- trained-out-of-office
-- severity: WARNING
-- title: 参训人员当日不在任 | Staff who were trained while they were not in office
-- meaning: 培训日期不在管理人员任期内，或任期登记有误（方案第 19 条）。 | The day of the training or the time in office is wrong (clause 19).
-- finding: {name} 在 {held_on} 不在任 | {name} was not in office on {held_on}
-- each: site.staff-training
select ${record}, m.name, r.held_on
from staff_training r join staff_member m on m.id = any (r.staff_ids) and m.status = 'ACTIVE'
where r.status = 'ACTIVE' and not daterange(m.from_date, m.to_date) @> r.held_on
