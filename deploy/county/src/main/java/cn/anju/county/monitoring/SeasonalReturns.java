package cn.anju.county.monitoring;

import cn.anju.county.book.Phrases;
import cn.anju.county.book.Quarter;
import cn.anju.county.book.RecordBook;
import cn.anju.county.people.Household;
import cn.anju.county.seed.Chance;
import cn.anju.county.seed.Seed;
import java.time.LocalDate;
import java.util.List;

/** Households that went back to farm in spring; where work is done carelessly some have not signed (clause 22, R30). */
public final class SeasonalReturns {
    private static final LocalDate FIRST = LocalDate.of(2022, 2, 21);
    private static final double GO_BACK = 0.03;

    private final Seed seed;
    private final RecordBook book;

    public SeasonalReturns(Seed seed, RecordBook book) {
        this.seed = seed;
        this.book = book;
    }

    /** Enters who of one place went back. */
    public void enter(List<Household> households, double diligence) {
        var chance = seed.chance("seasonal-returns", households.get(0).place().code());
        for (Household household : households) {
            if (chance.hits(GO_BACK)) {
                enter(household, diligence, chance);
            }
        }
    }

    private void enter(Household household, double diligence, Chance chance) {
        var leftOn = chance.day(FIRST, Quarter.END.minusDays(3));
        var returnedOn = leftOn.plusDays(chance.between(10, 60));
        book.draft("monitoring/seasonal-returns", household.code() + "/2022")
                .with("householdId", household.id())
                .at(household.place())
                .with("leftOn", leftOn)
                .with("returnedOn", returnedOn.isAfter(Quarter.END) ? null : returnedOn)
                .with("commitmentSignedOn", chance.hits(diligence) ? leftOn.minusDays(chance.between(0, 4)) : null)
                .with("purpose", Phrases.one("season-purpose", chance))
                .with("lodging", Phrases.one("season-lodging", chance))
                .enter(returnedOn.isAfter(Quarter.END) ? leftOn : returnedOn, chance);
    }
}
