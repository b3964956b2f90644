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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What keeps a site safe and whole: inspections, facilities, campaigns (clauses 17, 18 and 20). */
public final class SiteUpkeep {
    private static final List<String> FACILITIES =
            List.of("ROAD", "DRAINAGE", "SEWAGE", "NETWORK", "SURVEILLANCE", "STREET_LIGHT", "FIRE_FIGHTING", "WASTE");
    private static final List<String> SERVICES = List.of("EDUCATION", "MEDICAL", "ELDERLY_CARE", "FITNESS", "SHOPPING");
    private static final List<String> OF_TOWNS = List.of("GAS", "CHARGING_PILE", "FARMERS_MARKET");
    private static final List<String> CAMPAIGNS = List.of("CLEANING", "WASTE", "SEWAGE");

    /** An inspection that hazards can refer to. */
    record Inspection(UUID id, String siteCode, String kind, LocalDate inspectedOn) {}

    private final Seed seed;
    private final RecordBook book;

    public SiteUpkeep(Seed seed, RecordBook book) {
        this.seed = seed;
        this.book = book;
    }

    List<Inspection> enterInspections(List<SettledSite> sites) {
        List<Inspection> inspections = new ArrayList<>();
        for (SettledSite site : sites) {
            var chance = seed.chance("inspections", site.code());
            var inspector = new Names(chance).official();
            for (YearMonth month : Quarter.MONTHS) {
                for (String kind : Hazards.KINDS) {
                    if (chance.hits(site.diligence().facilities())) {
                        inspections.add(inspection(site, month, kind, inspector, chance));
                    }
                }
            }
        }
        return inspections;
    }

    private Inspection inspection(SettledSite site, YearMonth month, String kind, String inspector, Chance chance) {
        var inspectedOn = chance.workday(month.atDay(1), month.atEndOfMonth());
        var id = book.draft("site/inspections", site.code() + "/" + month + "/" + kind)
                .at(site.place())
                .with("inspectedOn", inspectedOn)
                .with("kind", kind)
                .with("inspector", inspector)
                .with("findings", Phrases.one(chance.hits(0.75) ? "inspection-clear" : "inspection-issue", chance))
                .enter(inspectedOn, chance);
        return new Inspection(id, site.code(), kind, inspectedOn);
    }

    void enterFacilities(List<SettledSite> sites) {
        for (SettledSite site : sites) {
            var chance = seed.chance("facilities", site.code());
            List<String> classes = new ArrayList<>(FACILITIES);
            classes.addAll(site.large() ? SERVICES : List.of("FITNESS"));
            if (site.site().inTown()) {
                classes.addAll(OF_TOWNS);
            }
            for (String facilityClass : classes) {
                boolean good = chance.hits(0.55 + 0.45 * site.diligence().facilities());
                book.draft("site/facilities", site.code() + "/" + facilityClass)
                        .at(site.place())
                        .with("from", site.openedOn())
                        .with("facilityClass", facilityClass)
                        .with("condition", good ? "GOOD" : chance.hits(0.8) ? "DAMAGED" : "MISSING")
                        .enter(site.openedOn(), chance);
            }
        }
    }

    void enterCampaigns(List<SettledSite> sites) {
        for (SettledSite site : sites) {
            var chance = seed.chance("campaigns", site.code());
            for (YearMonth month : Quarter.MONTHS) {
                int campaigns = chance.hits(site.diligence().facilities() + 0.05) ? chance.between(1, 2) : 0;
                for (int number = 1; number <= campaigns; number++) {
                    var heldOn = chance.day(month.atDay(1), month.atEndOfMonth());
                    book.draft("site/environment-campaigns", site.code() + "/" + month + "/" + number)
                            .at(site.place())
                            .with("heldOn", heldOn)
                            .with("kind", chance.pick(CAMPAIGNS))
                            .with("participants", chance.between(8, 60))
                            .with("summary", Phrases.one("campaign", chance))
                            .enter(heldOn, chance);
                }
            }
        }
    }

    /** Enters all of it, inspections before the hazards they found. */
    public void enter(List<SettledSite> sites) {
        var inspections = enterInspections(sites);
        new Hazards(seed, book, inspections).enter(sites);
        enterFacilities(sites);
        enterCampaigns(sites);
    }
}
