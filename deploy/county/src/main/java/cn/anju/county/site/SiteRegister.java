package cn.anju.county.site;

import cn.anju.county.book.Draft;
import cn.anju.county.book.Phrases;
import cn.anju.county.book.Quarter;
import cn.anju.county.book.RecordBook;
import cn.anju.county.book.SettledSite;
import cn.anju.county.people.Names;
import cn.anju.county.reference.Bureau;
import cn.anju.county.reference.Region;
import cn.anju.county.seed.Chance;
import cn.anju.county.seed.Seed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What comes before all other records: divisions, bureaus, sites and those who lead them (clause 1, tasks R01 and R02). */
public final class SiteRegister {
    private static final LocalDate CODES_VALID_FROM = LocalDate.of(2016, 1, 1);
    private static final LocalDate CHIEF_FILED = LocalDate.of(2022, 3, 15);
    private static final LocalDate HANDOVER = LocalDate.of(2022, 2, 15);
    private static final String HANDED_OVER = "360732-S09";

    private final Seed seed;
    private final RecordBook book;

    public SiteRegister(Seed seed, RecordBook book) {
        this.seed = seed;
        this.book = book;
    }

    public void enterRegions(List<Region> regions) {
        for (Region region : regions) {
            book.draft("site/regions", region.code())
                    .with("code", region.code())
                    .with("name", region.name())
                    .with("level", region.level())
                    .with("aliases", region.aliases())
                    .with("from", CODES_VALID_FROM)
                    .with("note", region.note().isEmpty() ? null : region.note())
                    .enter(CODES_VALID_FROM, seed.chance("regions", region.code()));
        }
    }

    public void enterBureaus(List<Bureau> bureaus) {
        for (Bureau bureau : bureaus) {
            book.draft("site/bureaus", bureau.code())
                    .with("code", bureau.code())
                    .with("name", bureau.name())
                    .with("nameEn", bureau.nameInEnglish())
                    .with("from", CODES_VALID_FROM)
                    .enter(CODES_VALID_FROM, seed.chance("bureaus", bureau.code()));
        }
    }

    public void enterSites(List<SettledSite> sites) {
        for (SettledSite settled : sites) {
            var site = settled.site();
            book.draft("site/sites", site.code())
                    .with("openedOn", settled.openedOn())
                    .with("code", site.code())
                    .with("name", site.name())
                    .with("aliases", site.aliases())
                    .with("regionCode", site.regionCode())
                    .with("setting", site.setting())
                    .with("residents", settled.residents())
                    .with("households", settled.households().size())
                    .with("fiveType", site.fiveType())
                    .with("targetYear", site.targetYear())
                    .with("demonstration", site.demonstration())
                    .with("planStatements", site.statements().isEmpty() ? null : site.statements())
                    .with("minimumResidents", site.minimumResidents() == 0 ? null : site.minimumResidents())
                    .enter(settled.openedOn(), seed.chance("sites", site.code()));
        }
    }

    public void enterLeaders(List<SettledSite> sites) {
        var chance = seed.chance("leaders", Region.COUNTY);
        var appointedOn = LocalDate.of(2021, 6, 1);
        book.draft("site/site-leaders", "chief")
                .with("regionCode", Region.COUNTY)
                .with("from", appointedOn)
                .with("name", new Names(chance).official())
                .with("post", "县委副书记")
                .with("level", "CHIEF")
                .with("planFiledOn", CHIEF_FILED)
                .with("dutiesFiledOn", CHIEF_FILED)
                .enter(CHIEF_FILED, chance);
        for (SettledSite site : sites) {
            enterLeaders(site, seed.chance("leaders", site.code()));
        }
    }

    private void enterLeaders(SettledSite site, Chance chance) {
        var appointedOn = chance.workday(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 9, 30));
        if (site.code().equals(HANDED_OVER)) {
            leader(site, "1", appointedOn, chance).with("to", HANDOVER).enter(HANDOVER, chance);
            appointedOn = HANDOVER;
        }
        var draft = leader(site, site.code().equals(HANDED_OVER) ? "2" : "1", appointedOn, chance);
        double diligence = site.diligence().leadership();
        var recordedOn = appointedOn;
        if (diligence >= 0.5) {
            recordedOn = chance.workday(Quarter.PLAN_ISSUED, Quarter.END.minusDays(3));
            draft.with("planFiledOn", recordedOn).with("dutiesFiledOn", recordedOn);
        }
        if (diligence >= 0.7) {
            recordedOn = chance.workday(recordedOn, Quarter.END);
            draft.with("taskListFiledOn", recordedOn);
        }
        draft.enter(recordedOn, chance);
    }

    private Draft leader(SettledSite site, String number, LocalDate from, Chance chance) {
        return book.draft("site/site-leaders", site.code() + "-" + number)
                .at(site.place())
                .with("from", from)
                .with("name", new Names(chance).official())
                .with("post", site.township() + Phrases.one("leader-post", chance))
                .with("level", "SITE");
    }

    /** Who led the site on a day of the quarter. */
    UUID leaderOf(SettledSite site, LocalDate day) {
        boolean second = site.code().equals(HANDED_OVER) && !day.isBefore(HANDOVER);
        return seed.id("site/site-leaders", site.code() + (second ? "-2" : "-1"));
    }
}
