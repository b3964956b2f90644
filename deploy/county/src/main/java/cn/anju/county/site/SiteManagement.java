package cn.anju.county.site;

import cn.anju.county.book.Phrases;
import cn.anju.county.book.Quarter;
import cn.anju.county.book.RecordBook;
import cn.anju.county.book.SettledSite;
import cn.anju.county.people.Names;
import cn.anju.county.seed.Chance;
import cn.anju.county.seed.Seed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** How a site is led and run: visits of its leader, staff, windows, activities (clauses 1, 19 and 23). */
public final class SiteManagement {
    private static final int VISITS_A_MONTH = 2;
    private static final List<String> PURPOSES = List.of("GUIDANCE", "COORDINATION", "HOME_VISITS", "SAFETY", "OTHER");
    private static final List<String> SERVICES = List.of(
            "HOUSEHOLD_REGISTER",
            "EMPLOYMENT",
            "SCHOOLING",
            "MEDICAL",
            "SOCIAL_INSURANCE",
            "PROPERTY",
            "LEGAL",
            "COUNSELLING",
            "MEDIATION",
            "PETITIONS");
    private static final List<String> ACTIVITIES =
            List.of("CIVILISED_FAMILY", "PROSPERITY_MODEL", "VOLUNTEER", "FESTIVAL", "PARTY_LIFE", "CO_BUILDING");

    private final Seed seed;
    private final RecordBook book;
    private final SiteRegister register;

    public SiteManagement(Seed seed, RecordBook book, SiteRegister register) {
        this.seed = seed;
        this.book = book;
        this.register = register;
    }

    public void enterVisits(List<SettledSite> sites) {
        for (SettledSite site : sites) {
            var chance = seed.chance("visits", site.code());
            for (YearMonth month : Quarter.MONTHS) {
                int visits = chance.hits(0.15) ? 1 : 0;
                for (int due = 0; due < VISITS_A_MONTH; due++) {
                    visits += chance.hits(site.diligence().leadership()) ? 1 : 0;
                }
                for (int number = 1; number <= visits; number++) {
                    enterVisit(site, month, number, chance);
                }
            }
        }
    }

    private void enterVisit(SettledSite site, YearMonth month, int number, Chance chance) {
        var visitedOn = chance.workday(month.atDay(1), month.atEndOfMonth());
        book.draft("site/leader-visits", site.code() + "/" + month + "/" + number)
                .at(site.place())
                .with("visitedOn", visitedOn)
                .with("leaderId", register.leaderOf(site, visitedOn))
                .with("purpose", PURPOSES.get(chance.weighted(8, 4, 5, 3, 1)))
                .with("findings", Phrases.one("visit-findings", chance))
                .enter(visitedOn, chance);
    }

    public void enterStaff(List<SettledSite> sites) {
        for (SettledSite site : sites) {
            var chance = seed.chance("staff", site.code());
            int people = site.residents() >= 800 ? 4 : site.large() ? chance.between(2, 3) : 1;
            boolean fullTime = site.large() && site.diligence().leadership() >= 0.8;
            for (int number = 1; number <= people; number++) {
                var from = chance.workday(LocalDate.of(2020, 3, 1), LocalDate.of(2022, 2, 28));
                boolean partTimer = !fullTime || (number == people && people > 1);
                book.draft("site/staff", site.code() + "-" + number)
                        .at(site.place())
                        .with("from", from)
                        .with("name", new Names(chance).official())
                        .with("post", number == 1 ? "社区管理员" : "社区专干")
                        .with("fullTime", !partTimer)
                        .with("paidFromBudget", !partTimer && chance.hits(0.8))
                        .enter(from, chance);
            }
        }
    }

    public void enterWindows(List<SettledSite> sites) {
        for (SettledSite site : sites) {
            var chance = seed.chance("windows", site.code());
            if (site.large() ? site.diligence().leadership() >= 0.8 : chance.hits(0.25)) {
                var from = chance.workday(LocalDate.of(2019, 6, 1), LocalDate.of(2022, 3, 20));
                book.draft("site/service-windows", site.code())
                        .at(site.place())
                        .with("from", from)
                        .with("services", SERVICES.subList(0, site.large() ? chance.between(6, 10) : 4))
                        .with("location", site.large() ? "社区服务中心一楼" : "村委会便民服务点")
                        .enter(from, chance);
            }
        }
    }

    public void enterActivities(List<SettledSite> sites) {
        for (SettledSite site : sites) {
            var chance = seed.chance("activities", site.code());
            if (site.diligence().leadership() >= 0.62) {
                enterActivity(site, "THREE_TALKS_ONE_REVIEW", 0, chance);
            }
            int others = chance.between(1, 2) + (chance.hits(site.diligence().leadership()) ? 1 : 0);
            for (int number = 1; number <= others; number++) {
                enterActivity(site, chance.pick(ACTIVITIES), number, chance);
            }
        }
    }

    private void enterActivity(SettledSite site, String kind, int number, Chance chance) {
        var heldOn = kind.equals("FESTIVAL")
                ? chance.day(LocalDate.of(2022, 1, 18), LocalDate.of(2022, 2, 15))
                : chance.day(Quarter.START, Quarter.END);
        book.draft("site/activities", site.code() + "-" + number)
                .at(site.place())
                .with("heldOn", heldOn)
                .with("kind", kind)
                .with("title", Phrases.one(kind, chance))
                .with("participants", Math.max(8, site.residents() * chance.between(8, 25) / 100))
                .enter(heldOn, chance);
    }
}
