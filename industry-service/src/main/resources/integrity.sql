--- government-guarantee-unreviewed
-- severity: ERROR
-- title: 政府担保的土地抵押贷款放款前未经法律审查 | Loans on land guaranteed by the government without a legal review before
-- meaning: 机关法人原则上不得为保证人（民法典第六百八十三条）：须在放款前经法律审查同意。 | State organs must not be guarantors in general (Civil Code, article 683): a review has to agree before the grant.
-- finding: 担保人为当地政府，放款前没有同意的法律审查意见 | the government is guarantor, and no review had agreed by the grant
-- each: industry.land-loan
select ${record}
from land_loan r
where r.status = 'ACTIVE' and r.guarantor = 'GOVERNMENT' and r.repaid_on is null
    and (not r.legal_review or r.reviewed_on > r.granted_on or r.review_outcome = 'REJECTED')

--- garden-overallotted
-- severity: ERROR
-- title: 微田园分配面积超出园地面积 | Gardens of which more is allotted than there is
-- meaning: 规则应当阻止这种情况。 | The rules should have kept it from happening.
-- finding: {day} 已分配 {allotted} 亩，园地只有 {area} 亩 | {allotted} mu are allotted on {day}, of {area}
-- each: industry.garden-plot
select ${record}, d.from_date as day, sum(a.area_mu) as allotted, r.area_mu as area
from garden_plot r join garden_allotment d on d.plot_id = r.id and d.status = 'ACTIVE'
    join garden_allotment a on a.plot_id = r.id and a.status = 'ACTIVE'
        and daterange(a.from_date, a.to_date) @> d.from_date
where r.status = 'ACTIVE'
group by r.id, d.id
having sum(a.area_mu) > r.area_mu
