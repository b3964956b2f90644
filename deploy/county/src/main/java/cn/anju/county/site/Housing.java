package cn.anju.county.site;

import cn.anju.county.book.RecordBook;
import cn.anju.county.book.SettledSite;
import cn.anju.county.people.Household;
import cn.anju.county.people.Names;
import cn.anju.county.seed.Seed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Some of the dwellings (安置住房) of each site, what is let and built on there, and the houses left behind (clauses 20 and 22). */
public final class Housing {
    private static final int HOUSEHOLDS_TOLD_OF = 8;
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 10);
    private static final LocalDate LAST = LocalDate.of(2022, 3, 25);

    private final Seed seed;
    private final RecordBook book;
    private final Map<UUID, UUID> dwellings = new HashMap<>();

    public Housing(Seed seed, RecordBook book) {
        this.seed = seed;
        this.book = book;
    }

    public void enter(List<SettledSite> sites) {
        var onPlots = told(sites.stream().filter(Housing::hasPlots).toList());
        var inApartments = told(sites.stream().filter(site -> !hasPlots(site)).toList());
        onPlots.forEach(household -> enterDwelling(household, "ONE_HOUSEHOLD_ONE_PLOT"));
        inApartments.forEach(household -> enterDwelling(household, "APARTMENT"));
        inApartments.forEach(this::enterRental);
        onPlots.forEach(this::enterExtension);
        told(sites).forEach(this::enterOldHouse);
    }

    private static boolean hasPlots(SettledSite site) {
        return site.site().setting().equals("VILLAGE");
    }

    private static List<Household> told(List<SettledSite> sites) {
        return sites.stream()
                .flatMap(site -> site.households().stream().limit(HOUSEHOLDS_TOLD_OF))
                .toList();
    }

    private void enterDwelling(Household household, String kind) {
        var dwelling = book.draft("site/dwellings", household.code())
                .with("householdId", household.id())
                .at(household.place())
                .with("kind", kind)
                .with("movedInOn", household.settledOn())
                .with("areaSquareMetres", 25 * household.members().size())
                .enter(household.settledOn(), seed.chance("dwelling", household.code()));
        dwellings.put(household.id(), dwelling);
    }

    private void enterRental(Household household) {
        var chance = seed.chance("dwelling-rental", household.code());
        if (chance.hits(0.15)) {
            var from = chance.workday(FIRST, LAST);
            book.draft("site/dwelling-rentals", household.code())
                    .with("dwellingId", dwellings.get(household.id()))
                    .at(household.place())
                    .with("from", from)
                    .with("tenant", "园区务工人员")
                    .with("registered", chance.hits(0.8))
                    .withYuan("monthlyRent", 50L * chance.between(8, 16))
                    .enter(from, chance);
        }
    }

    private void enterExtension(Household household) {
        var chance = seed.chance("dwelling-extension", household.code());
        if (chance.hits(0.12)) {
            var appliedOn = chance.workday(FIRST, LAST.minusDays(30));
            var decidedOn = appliedOn.plusDays(chance.between(8, 20));
            boolean approved = chance.hits(0.5);
            book.draft("site/dwelling-extensions", household.code())
                    .with("dwellingId", dwellings.get(household.id()))
                    .at(household.place())
                    .with("appliedOn", appliedOn)
                    .with("kind", chance.hits(0.6) ? "ADD_STOREY" : "BUILD_ON")
                    .with("reason", "家庭人口增加，住房不足")
                    .with("borrows", !approved)
                    .with("state", approved ? "APPROVED" : "REFUSED")
                    .with("checkedOn", appliedOn.plusDays(5))
                    .with("mustsMet", true)
                    .with("bansKept", approved)
                    .with("assurancesGiven", approved)
                    .with("decidedOn", decidedOn)
                    .with("refusal", approved ? null : "需举债建房，存在返贫风险")
                    .enter(decidedOn, chance);
        }
    }

    private void enterOldHouse(Household household) {
        var chance = seed.chance("old-house", household.code());
        var surveyedOn = chance.workday(FIRST, LAST);
        var demolishedOn = household.settledOn().plusDays(chance.between(60, 400));
        var reclaimedOn = demolishedOn.plusDays(chance.between(30, 200));
        boolean retained = chance.hits(0.1);
        boolean demolished = !retained && demolishedOn.isBefore(surveyedOn) && chance.hits(0.95);
        boolean reclaimed = demolished && reclaimedOn.isBefore(surveyedOn) && chance.hits(0.9);
        String gone = reclaimed ? "RECLAIMED" : demolished ? "DEMOLISHED" : "TO_DEMOLISH";
        book.draft("site/old-houses", household.code())
                .with("householdId", household.id())
                .at(household.place())
                .with("surveyedOn", surveyedOn)
                .with("state", retained ? "RETAINED" : gone)
                .with("demolishedOn", demolished ? demolishedOn : null)
                .with("reclaimedOn", reclaimed ? reclaimedOn : null)
                .with("reclaimedAs", reclaimed ? chance.pick(List.of("FARMLAND", "GREEN")) : null)
                .with("retainedFor", retained ? chance.pick(List.of("ATTACHED", "WORTH_KEEPING")) : null)
                .with("handedTo", retained ? "原村集体（经办 " + new Names(chance).official() + "）" : null)
                .with("labelledOn", retained ? surveyedOn : null)
                .with("sealedOn", retained ? surveyedOn : null)
                .enter(surveyedOn, chance);
    }
}
