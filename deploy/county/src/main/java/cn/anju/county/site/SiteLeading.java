package cn.anju.county.site;

import cn.anju.county.book.RecordBook;
import cn.anju.county.book.SettledSite;
import cn.anju.county.people.Names;
import cn.anju.county.seed.Seed;
import java.time.LocalDate;
import java.util.List;

/** How sites are led beside the visits: residents counted, leaders heard, contacts named, one demonstration site accepted (clauses 1, 2 and 17). */
public final class SiteLeading {
    private static final LocalDate HEARING = LocalDate.of(2022, 3, 18);
    private static final LocalDate FIRST_CONTACT = LocalDate.of(2022, 2, 14);
    private static final LocalDate LAST_CONTACT = LocalDate.of(2022, 3, 25);
    private static final LocalDate ACCEPTANCE = LocalDate.of(2022, 3, 28);

    private final Seed seed;
    private final RecordBook book;

    public SiteLeading(Seed seed, RecordBook book) {
        this.seed = seed;
        this.book = book;
    }

    public void enter(List<SettledSite> sites) {
        sites.forEach(this::enterResidents);
        enterHearing(sites);
        sites.stream()
                .filter(site -> site.large() && site.diligence().leadership() >= 0.6)
                .forEach(this::enterContact);
        sites.stream().filter(site -> site.site().demonstration()).findFirst().ifPresent(this::enterAcceptance);
    }

    private void enterResidents(SettledSite site) {
        book.draft("site/site-residents", site.code())
                .at(site.place())
                .with("from", site.openedOn())
                .with("residents", site.residents())
                .with("source", "搬迁入住登记")
                .enter(site.openedOn(), seed.chance("residents", site.code()));
    }

    private void enterHearing(List<SettledSite> sites) {
        var heard = sites.stream()
                .filter(site -> site.diligence().leadership() >= 0.5)
                .map(SettledSite::code)
                .toList();
        book.draft("site/leader-hearings", "2022-H1")
                .with("siteCodes", heard)
                .with("heardOn", HEARING)
                .with("leaderId", seed.id("site/site-leaders", "chief"))
                .with("summary", "听取点长一季度工作汇报，部署隐患整改和稳岗就业")
                .enter(HEARING, seed.chance("hearings", "2022-H1"));
    }

    private void enterContact(SettledSite site) {
        var chance = seed.chance("liaison", site.code());
        var from = chance.workday(FIRST_CONTACT, LAST_CONTACT);
        book.draft("site/liaison-cadres", site.code())
                .at(site.place())
                .with("from", from)
                .with("name", new Names(chance).official())
                .with("unit", "驻" + site.township() + "工作队")
                .enter(from, chance);
    }

    private void enterAcceptance(SettledSite site) {
        book.draft("site/demonstration-acceptances", site.code())
                .at(site.place())
                .with("acceptedOn", ACCEPTANCE)
                .with("acceptedBy", "development-reform")
                .with("opinion", "基础设施完善，日常管护到位")
                .enter(ACCEPTANCE, seed.chance("acceptances", site.code()));
    }
}
