package cn.anju.county.monitoring;

import cn.anju.county.book.Phrases;
import cn.anju.county.book.Quarter;
import cn.anju.county.book.RecordBook;
import cn.anju.county.people.Household;
import cn.anju.county.people.Names;
import cn.anju.county.seed.Chance;
import cn.anju.county.seed.Seed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The monthly revisits of every household and the policy cards handed to them (clauses 4 and 6). */
public final class HouseholdFollowUp {
    private static final double THOROUGH = 0.93;
    private static final LocalDate CARDS_PRINTED = LocalDate.of(2022, 3, 15);
    private static final List<String> CHANGES = List.of("UNCHANGED", "IMPROVED", "WORSENED");

    private final Seed seed;
    private final RecordBook book;

    public HouseholdFollowUp(Seed seed, RecordBook book) {
        this.seed = seed;
        this.book = book;
    }

    /** Enters the revisits that happened among the households of one place. */
    public void enterRevisits(List<Household> households, double diligence) {
        var chance = seed.chance("revisits", households.get(0).place().code());
        var visitors = List.of(visitor(chance), visitor(chance), visitor(chance));
        for (YearMonth month : Quarter.MONTHS) {
            double festival = month.getMonthValue() == 2 ? 0.08 : 0;
            for (Household household : households) {
                if (diligence >= THOROUGH || chance.hits(diligence - festival)) {
                    enterRevisit(household, month, chance.pick(visitors), chance);
                }
            }
        }
    }

    private static String visitor(Chance chance) {
        return new Names(chance).official() + "（" + Phrases.one("visitor-post", chance) + "）";
    }

    private void enterRevisit(Household household, YearMonth month, String visitor, Chance chance) {
        var visitedOn = chance.day(month.atDay(month.getMonthValue() == 2 ? 7 : 3), month.atEndOfMonth());
        boolean birth = household.members().stream()
                .anyMatch(person -> YearMonth.from(person.birthDate()).equals(month));
        book.draft("monitoring/revisits", household.code() + "/" + month)
                .with("householdId", household.id())
                .at(household.place())
                .with("visitedOn", visitedOn)
                .with("visitor", visitor)
                .with("membersChange", birth ? "INCREASED" : "UNCHANGED")
                .with("healthChange", CHANGES.get(chance.weighted(92, 3, 5)))
                .with("industryChange", CHANGES.get(chance.weighted(93, 5, 2)))
                .with("employmentChange", CHANGES.get(chance.weighted(86, 9, 5)))
                .with("incomeChange", CHANGES.get(chance.weighted(85, 10, 5)))
                .with("policiesReceived", chance.hits(0.97))
                .with("pairedSupport", chance.hits(0.96))
                .with("communityLife", chance.hits(0.94))
                .with("requestsSettled", chance.hits(0.95))
                .with("suddenHardship", chance.hits(0.012))
                .with("remarks", chance.hits(0.04) ? Phrases.one("revisit-remark", chance) : null)
                .enter(visitedOn, chance);
    }

    /** Enters the cards of 2022 that were out by the end of March; all are due by the end of April. */
    public void enterPolicyCards(List<Household> households, double diligence) {
        var chance = seed.chance("cards", households.get(0).place().code());
        for (Household household : households) {
            if (diligence >= THOROUGH || chance.hits(diligence - 0.35)) {
                var issuedOn = chance.workday(CARDS_PRINTED, Quarter.END);
                book.draft("monitoring/policy-cards", household.code() + "/2022")
                        .with("householdId", household.id())
                        .at(household.place())
                        .with("issuedOn", issuedOn)
                        .with("year", 2022)
                        .with("postedOnWall", chance.hits(0.85))
                        .enter(issuedOn, chance);
            }
        }
    }
}
