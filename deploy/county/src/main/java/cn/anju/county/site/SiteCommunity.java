package cn.anju.county.site;

import cn.anju.county.book.Quarter;
import cn.anju.county.book.RecordBook;
import cn.anju.county.book.SettledSite;
import cn.anju.county.people.Names;
import cn.anju.county.seed.Chance;
import cn.anju.county.seed.Seed;
import java.time.LocalDate;
import java.util.List;

/** Who holds a site together, and what is mended there: party, building leaders, partners, orders (clauses 3, 17 and 24). */
public final class SiteCommunity {
    private static final int HOUSEHOLDS_OF_A_BUILDING = 24;
    private static final List<String> UNITS = List.of("县文广新旅局", "县教科体局", "县卫健委", "县总工会", "团县委", "县妇联");
    private static final List<String> BROKEN = List.of("STREET_LIGHT", "DRAINAGE");

    private final Seed seed;
    private final RecordBook book;

    public SiteCommunity(Seed seed, RecordBook book) {
        this.seed = seed;
        this.book = book;
    }

    public void enter(List<SettledSite> sites) {
        for (SettledSite site : sites) {
            if (site.large()) {
                enterParty(site, seed.chance("party", site.code()));
                enterPartner(site, seed.chance("partners", site.code()));
            }
            enterBuildingLeaders(site, seed.chance("building-leaders", site.code()));
            enterOrders(site, seed.chance("maintenance", site.code()));
        }
    }

    private void enterParty(SettledSite site, Chance chance) {
        int members = chance.between(3, 12);
        var establishedOn = chance.workday(LocalDate.of(2020, 6, 1), LocalDate.of(2021, 12, 31));
        book.draft("site/party-organizations", site.code())
                .at(site.place())
                .with("establishedOn", establishedOn)
                .with("kind", members > 6 ? "BRANCH" : "GROUP")
                .with("secretary", new Names(chance).official())
                .with("members", members)
                .with("buildingLeaders", chance.between(1, members / 2))
                .enter(establishedOn, chance);
        if (chance.hits(0.4)) {
            var admittedOn = chance.workday(Quarter.START, Quarter.END);
            book.draft("site/party-admissions", site.code())
                    .at(site.place())
                    .with("admittedOn", admittedOn)
                    .enter(admittedOn, chance);
        }
    }

    private void enterPartner(SettledSite site, Chance chance) {
        var from = chance.workday(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 12, 31));
        var partner = book.draft("site/co-building-partners", site.code())
                .at(site.place())
                .with("from", from)
                .with("unit", chance.pick(UNITS))
                .with("kind", "VILLAGE_TEAM")
                .enter(from, chance);
        var contributedOn = chance.workday(Quarter.START, Quarter.END);
        book.draft("site/co-building-contributions", site.code())
                .at(site.place())
                .with("partnerId", partner)
                .with("contributedOn", contributedOn)
                .withYuan("amount", chance.between(2, 10) * 1000L)
                .with("purpose", "管理服务中心办公费用")
                .enter(contributedOn, chance);
    }

    private void enterBuildingLeaders(SettledSite site, Chance chance) {
        int households = site.households().size();
        int buildings = (households + HOUSEHOLDS_OF_A_BUILDING - 1) / HOUSEHOLDS_OF_A_BUILDING;
        for (int number = 1; number <= buildings; number++) {
            int others = (number - 1) * HOUSEHOLDS_OF_A_BUILDING;
            if (chance.hits(site.diligence().leadership())) {
                var from = chance.workday(LocalDate.of(2020, 9, 1), LocalDate.of(2022, 2, 28));
                book.draft("site/building-leaders", site.code() + "-" + number)
                        .at(site.place())
                        .with("from", from)
                        .with("name", new Names(chance).official())
                        .with("building", number + " 栋")
                        .with("households", Math.min(HOUSEHOLDS_OF_A_BUILDING, households - others))
                        .with("partyMember", chance.hits(0.3))
                        .enter(from, chance);
            }
        }
    }

    private void enterOrders(SettledSite site, Chance chance) {
        String broken = chance.pick(BROKEN);
        var reportedOn = chance.workday(Quarter.START, LocalDate.of(2022, 3, 10));
        boolean mended = chance.hits(0.4 + 0.5 * site.diligence().facilities());
        book.draft("site/maintenance-orders", site.code())
                .at(site.place())
                .with("facilityId", seed.id("site/facilities", site.code() + "/" + broken))
                .with("reportedOn", reportedOn)
                .with("description", broken.equals("DRAINAGE") ? "排水沟堵塞，雨天积水" : "路灯不亮")
                .with("completedOn", mended ? reportedOn.plusDays(chance.between(2, 18)) : null)
                .enter(reportedOn.plusDays(mended ? 18 : 0), chance);
    }
}
