--- visit-out-of-office
-- severity: WARNING
-- title: 调研人当日不在任 | Visits by leaders who were not in office
-- meaning: 调研日期不在点长任期内，或点长任期登记有误（方案第 1 条）。 | The day of the visit or the leader's time in office is wrong (clause 1).
-- finding: {visited_on} 的调研不在点长任期内（自 {from_date} 起，至 {to_date} 止） | the leader was not in office on {visited_on}, but from {from_date} to {to_date}
-- each: site.leader-visit
select ${record}, r.visited_on, l.from_date, l.to_date
from leader_visit r join site_leader l on l.id = r.leader_id and l.status = 'ACTIVE'
where r.status = 'ACTIVE' and (r.visited_on < l.from_date or r.visited_on >= l.to_date)
