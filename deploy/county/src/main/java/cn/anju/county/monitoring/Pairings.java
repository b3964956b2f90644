package cn.anju.county.monitoring;

import cn.anju.county.book.Quarter;
import cn.anju.county.book.RecordBook;
import cn.anju.county.people.Household;
import cn.anju.county.people.Names;
import cn.anju.county.reference.ReferenceData;
import cn.anju.county.seed.Chance;
import cn.anju.county.seed.Seed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Cadres who stand by households: where they live and, of town and park sites, where they came from (clause 2, R03). */
public final class Pairings {
    private static final int HOUSEHOLDS_OF_A_CADRE = 5;
    private static final double LONG_KNOWN = 0.7;
    private static final double ORIGIN_BEHIND = 0.06;
    private static final LocalDate FIRST = LocalDate.of(2021, 3, 1);

    private final Seed seed;
    private final RecordBook book;
    private final ReferenceData reference;

    public Pairings(Seed seed, RecordBook book, ReferenceData reference) {
        this.seed = seed;
        this.book = book;
        this.reference = reference;
    }

    /** Enters the cadres of the households of one place. */
    public void enter(List<Household> households, boolean bothSides, double diligence) {
        var chance = seed.chance("pairings", households.get(0).place().code());
        List<String> cadres = new ArrayList<>();
        for (int i = 0; i < households.size(); i++) {
            if (i % HOUSEHOLDS_OF_A_CADRE == 0) {
                cadres.add(new Names(chance).official());
            }
            var household = households.get(i);
            if (chance.hits(Math.sqrt(diligence))) {
                enter(
                        household,
                        "RECEIVING",
                        cadres.get(i / HOUSEHOLDS_OF_A_CADRE),
                        household.place().regionCode(),
                        chance);
            }
            if (bothSides && chance.hits(Math.sqrt(diligence) - ORIGIN_BEHIND)) {
                enter(household, "ORIGIN", new Names(chance).official(), household.originRegionCode(), chance);
            }
        }
    }

    private void enter(Household household, String side, String cadre, String regionCode, Chance chance) {
        var from = chance.hits(LONG_KNOWN)
                ? chance.workday(FIRST, Quarter.START.minusDays(1))
                : chance.workday(Quarter.PLAN_ISSUED, Quarter.END);
        book.draft("monitoring/support-pairings", household.code() + "/" + side)
                .with("householdId", household.id())
                .at(household.place())
                .with("side", side)
                .with("cadreName", cadre)
                .with("unit", reference.region(regionCode).name() + "人民政府")
                .with("from", from)
                .enter(from, chance);
    }
}
