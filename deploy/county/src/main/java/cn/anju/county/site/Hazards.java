package cn.anju.county.site;

import cn.anju.county.book.Draft;
import cn.anju.county.book.Phrases;
import cn.anju.county.book.Quarter;
import cn.anju.county.book.RecordBook;
import cn.anju.county.book.SettledSite;
import cn.anju.county.people.Names;
import cn.anju.county.seed.Chance;
import cn.anju.county.seed.Seed;
import java.time.LocalDate;
import java.util.List;

/** Hazards (隐患) and how soon they were dealt with (clause 20); one severe one is left open for months. */
final class Hazards {
    static final List<String> KINDS = List.of("GEOLOGICAL", "HOUSING", "FIRE");
    private static final List<String> SEVERITIES = List.of("LOW", "MEDIUM", "HIGH");
    private static final int[] DAYS_TO_RECTIFY = {30, 20, 10};
    private static final String LONG_OVERDUE_AT = "360732-S21";

    private final Seed seed;
    private final RecordBook book;
    private final List<SiteUpkeep.Inspection> inspections;

    Hazards(Seed seed, RecordBook book, List<SiteUpkeep.Inspection> inspections) {
        this.seed = seed;
        this.book = book;
        this.inspections = inspections;
    }

    void enter(List<SettledSite> sites) {
        for (SettledSite site : sites) {
            var chance = seed.chance("hazards", site.code());
            int hazards = 2 + site.residents() / 150 + chance.between(0, 2);
            for (int number = 1; number <= hazards; number++) {
                enterHazard(site, number, chance);
            }
            if (site.code().equals(LONG_OVERDUE_AT)) {
                enterLongOverdue(site, hazards + 1, chance);
            }
        }
    }

    private void enterHazard(SettledSite site, int number, Chance chance) {
        int severity = chance.weighted(60, 32, 8);
        var kind = chance.pick(KINDS);
        var foundOn = chance.workday(LocalDate.of(2021, 12, 10), LocalDate.of(2022, 3, 28));
        var dueOn = foundOn.plusDays(DAYS_TO_RECTIFY[severity]);
        var rectifiedOn = chance.hits(site.diligence().facilities())
                ? chance.day(foundOn.plusDays(2), dueOn)
                : dueOn.plusDays(chance.between(3, 25));
        boolean rectified = !rectifiedOn.isAfter(Quarter.END);
        var verifiedOn = rectifiedOn.plusDays(chance.between(1, 5));
        boolean verified = !verifiedOn.isAfter(Quarter.END);
        draft(site, number, kind, SEVERITIES.get(severity), foundOn, chance)
                .with("dueOn", dueOn)
                .with("rectifiedOn", rectified ? rectifiedOn : null)
                .with("verifiedOn", verified ? verifiedOn : null)
                .enter(verified ? verifiedOn : rectified ? rectifiedOn : foundOn, chance);
    }

    private void enterLongOverdue(SettledSite site, int number, Chance chance) {
        var foundOn = LocalDate.of(2022, 1, 12);
        draft(site, number, "GEOLOGICAL", "HIGH", foundOn, chance)
                .with("dueOn", foundOn.plusDays(10))
                .enter(foundOn, chance);
    }

    private Draft draft(SettledSite site, int number, String kind, String severity, LocalDate foundOn, Chance chance) {
        var inspection = inspections.stream()
                .filter(one -> one.siteCode().equals(site.code()) && one.kind().equals(kind))
                .filter(one ->
                        !one.inspectedOn().isAfter(foundOn) && one.inspectedOn().isAfter(foundOn.minusDays(20)))
                .findFirst();
        return book.draft("site/hazards", site.code() + "-" + number)
                .at(site.place())
                .with("foundOn", foundOn)
                .with("kind", kind)
                .with("severity", severity)
                .with("inspectionId", inspection.map(SiteUpkeep.Inspection::id).orElse(null))
                .with("owner", new Names(chance).official())
                .with("description", Phrases.one(kind, chance));
    }
}
