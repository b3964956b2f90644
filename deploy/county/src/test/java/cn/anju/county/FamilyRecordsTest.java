package cn.anju.county;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.county.Entries.Entry;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Households, who is in them and what they earn. */
class FamilyRecordsTest {
    private final Entries entries = Entries.demonstration();

    @Test
    void householdsHaveThePeopleThatTheyCountAndSitesToo() {
        var persons = new HashMap<String, Integer>();
        entries.in("monitoring/persons").forEach(person -> persons.merge(person.text("householdId"), 1, Integer::sum));
        var residents = new HashMap<String, Integer>();
        entries.in("monitoring/households").forEach(household -> {
            int members = household.fields().path("members").asInt();
            assertThat(persons.get(household.id().toString())).isEqualTo(members);
            residents.merge(household.text("siteCode"), members, Integer::sum);
        });

        assertThat(entries.in("site/sites")).allSatisfy(site -> assertThat(residents.get(site.text("code")))
                .isEqualTo(site.fields().path("residents").asInt()));
        assertThat(residents.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(8523);
    }

    @Test
    void recordsOfAHouseholdAreWhereItLives() {
        var place = new HashMap<String, String>();
        entries.in("monitoring/households")
                .forEach(household -> place.put(household.id().toString(), where(household)));

        assertThat(entries.all().filter(entry -> entry.fields().has("householdId")))
                .allSatisfy(entry -> assertThat(where(entry)).isEqualTo(place.get(entry.text("householdId"))));
    }

    @Test
    void aFewHouseholdsEarnLessThanTheLine() {
        long poor = entries.in("monitoring/incomes").stream()
                .filter(income -> perHead(income) < 6_500)
                .count();

        assertThat(entries.in("monitoring/incomes")).hasSize(1_655);
        assertThat(poor).isBetween(20L, 600L);
    }

    @Test
    void someOfThoseWhoWentBackToFarmHaveNotSigned() {
        var returns = entries.in("monitoring/seasonal-returns");
        long unsigned = returns.stream()
                .filter(back -> back.text("commitmentSignedOn").isEmpty())
                .count();

        assertThat(returns).hasSizeBetween(25, 80);
        assertThat(unsigned).isBetween(1L, 25L);
    }

    private static double perHead(Entry income) {
        double earned = -income.fields().path("businessCosts").asDouble();
        for (String part : List.of("wages", "business", "property", "transfers")) {
            earned += income.fields().path(part).asDouble();
        }
        return earned / income.fields().path("members").asInt();
    }

    private static String where(Entry entry) {
        return entry.text("siteCode") + entry.text("regionCode");
    }
}
