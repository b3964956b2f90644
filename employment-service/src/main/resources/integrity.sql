--- certificate-without-attendance
-- severity: WARNING
-- title: 取得证书的人员不在参训名单中 | Certificates for people who did not attend
-- meaning: 参训人员或取得证书人员登记有误。 | Either the list of those who attended is incomplete, or that of the certificates is wrong.
-- finding: 有 {people} 人不在参训名单中 | {people} of those with a certificate did not attend
-- each: employment.training
select ${record}, count(*) as people
from training r cross join unnest(r.certified_ids) as c (id)
where r.status = 'ACTIVE' and not coalesce(c.id = any (r.labourer_ids), false)
group by r.id

--- ordered-training-without-enterprise
-- severity: NOTICE
-- title: 订单式培训未登记订单企业 | Trainings to order without the enterprise that ordered them
-- meaning: 补充订单企业后才能对接就业。 | Without it nobody knows who takes the people on.
-- finding: 缺少订单企业 | the enterprise is missing
-- each: employment.training
select ${record}
from training r
where r.status = 'ACTIVE' and r.kind = 'ORDERED' and r.enterprise is null

--- payout-to-outsider
-- severity: WARNING
-- title: 劳务报酬发给了非队员 | Payouts to people who do not belong to the team
-- meaning: 队员名单未更新，或收款人有误。 | The list of the team is not up to date, or somebody else was meant.
-- finding: 收款人不在队员名单中 | the receiver is not on the list of members
-- each: employment.team-payout
select ${record}
from team_payout r join team_contract c on c.id = r.contract_id join labour_team t on t.id = c.team_id
where r.status = 'ACTIVE' and not r.labourer_id = any (t.members)

--- post-held-beside-another
-- severity: ERROR
-- title: 同一人同时在两个公益岗位 | People who hold two public-welfare posts at once
-- meaning: 劳动力档案更正后，发现两条档案为同一人。 | The register was corrected and shows now that both holders are the same person.
-- finding: 与 {other_id} 为同一人且时间段重叠 | the same person holds {other_id} at the same time
-- each: employment.public-post
select ${record}, other.id as other_id
from public_post r join labourer holder on holder.id = r.labourer_id join labourer same using (person_id)
    join public_post other on other.labourer_id = same.id and other.status = 'ACTIVE'
        and (other.recorded_at, other.id) < (r.recorded_at, r.id)
        and daterange(other.from_date, other.to_date) && daterange(r.from_date, r.to_date)
where r.status = 'ACTIVE'

--- travel-subsidised-twice
-- severity: ERROR
-- title: 同一人同一年度两次享受交通补贴 | Travel subsidies of a person for the same year
-- meaning: 劳动力档案更正后，发现两条档案为同一人。 | The register was corrected and shows now that both entries are of the same person.
-- finding: 与 {other_id} 为同一人同一年度 | {other_id} is of the same person and year
-- each: employment.subsidy
select ${record}, other.id as other_id
from subsidy r join labourer receiver on receiver.id = r.labourer_id join labourer same using (person_id)
    join subsidy other on other.labourer_id = same.id and other.status = 'ACTIVE' and other.kind = r.kind
        and other.year = r.year and (other.recorded_at, other.id) < (r.recorded_at, r.id)
where r.status = 'ACTIVE' and r.kind = 'TRAVEL'

--- training-subsidy-without-attendance
-- severity: WARNING
-- title: 培训补贴发给了未参训人员 | Training subsidies for people who did not attend
-- meaning: 参训人员未登记完整，或补贴对象有误。 | Either the list of those who attended is incomplete, or somebody else was meant.
-- finding: 不在该次培训的参训名单中 | the receiver is not among those who attended
-- each: employment.subsidy
select ${record}
from subsidy r join training t on t.id = r.training_id join labourer receiver on receiver.id = r.labourer_id
where r.status = 'ACTIVE' and r.kind = 'TRAINING' and not exists (
    select from labourer l where l.person_id = receiver.person_id and l.id = any (t.labourer_ids))
