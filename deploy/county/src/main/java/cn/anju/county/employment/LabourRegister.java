package cn.anju.county.employment;

import cn.anju.county.book.Phrases;
import cn.anju.county.book.Quarter;
import cn.anju.county.book.RecordBook;
import cn.anju.county.people.Household;
import cn.anju.county.people.Person;
import cn.anju.county.people.Sex;
import cn.anju.county.seed.Chance;
import cn.anju.county.seed.Seed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The register of those who can work (clause 13); a less diligent site misses some of them. */
public final class LabourRegister {
    private static final double THOROUGH = 0.9;
    private static final List<String> PREFERENCES = List.of("本县", "省内", "广东", "福建", "浙江", "点内");

    private final Seed seed;
    private final RecordBook book;

    public LabourRegister(Seed seed, RecordBook book) {
        this.seed = seed;
        this.book = book;
    }

    /** Enters the labourers of one place, household by household. */
    List<Labourer> enter(List<Household> households, double diligence) {
        var chance = seed.chance("labourers", households.get(0).place().code());
        List<Labourer> labourers = new ArrayList<>();
        for (Household household : households) {
            int number = 0;
            for (Person person : household.members()) {
                number++;
                if (person.able() && (diligence >= THOROUGH || chance.hits(0.7 + 0.3 * diligence))) {
                    labourers.add(enter(person, household, household.code() + "-" + number, chance));
                }
            }
        }
        return labourers;
    }

    private Labourer enter(Person person, Household household, String key, Chance chance) {
        boolean skilled = "SKILLED".equals(person.labourClass());
        boolean willing = willing(person, chance);
        var from = Quarter.later(
                chance.day(LocalDate.of(2020, 1, 6), LocalDate.of(2021, 12, 20)),
                Quarter.later(household.settledOn(), person.birthDate().plusYears(16)));
        var id = book.draft("employment/labourers", key)
                .with("personId", person.id())
                .with("householdId", household.id())
                .at(household.place())
                .with("from", from)
                .with("able", true)
                .with("willing", willing)
                .with("labourClass", person.labourClass())
                .with("skills", skilled ? List.of(Phrases.one("skill", chance)) : List.of())
                .with("preferredWork", willing && chance.hits(0.5) ? chance.pick(PREFERENCES) : null)
                .enter(from, chance);
        return new Labourer(id, person, household, willing);
    }

    private static boolean willing(Person person, Chance chance) {
        if ("WEAK".equals(person.labourClass()) || !person.ofWorkingAge(Quarter.END)) {
            return chance.hits(0.35);
        }
        return chance.hits(person.sex() == Sex.MALE ? 0.95 : 0.78);
    }
}
