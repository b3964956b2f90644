package cn.anju.county.monitoring;

import cn.anju.county.book.Quarter;
import cn.anju.county.book.RecordBook;
import cn.anju.county.people.Household;
import cn.anju.county.people.Person;
import cn.anju.county.seed.Seed;
import java.util.List;

/** Who lives where: every relocated household and its members. */
public final class HouseholdRegister {
    private final Seed seed;
    private final RecordBook book;

    public HouseholdRegister(Seed seed, RecordBook book) {
        this.seed = seed;
        this.book = book;
    }

    public void enterHouseholds(List<Household> households) {
        for (Household household : households) {
            book.draft("monitoring/households", household.code())
                    .with("code", household.code())
                    .at(household.place())
                    .with("settledOn", household.settledOn())
                    .with("relocation", household.relocation())
                    .with("members", household.members().size())
                    .with("originRegionCode", household.originRegionCode())
                    .enter(household.settledOn(), seed.chance("household", household.code()));
        }
    }

    public void enterPersons(List<Household> households) {
        for (Household household : households) {
            var chance = seed.chance("persons", household.code());
            int number = 0;
            for (Person person : household.members()) {
                number++;
                var from = Quarter.later(household.settledOn(), person.birthDate());
                book.draft("monitoring/persons", household.code() + "-" + number)
                        .with("householdId", household.id())
                        .at(household.place())
                        .with("from", from)
                        .with("name", person.name())
                        .with("idNumber", person.idNumber())
                        .with("phone", person.phone())
                        .with("sex", person.sex().code())
                        .with("birthDate", person.birthDate())
                        .with("labourClass", person.labourClass())
                        .with("relationToHead", person.relation())
                        .with("ethnicGroup", person.ethnicGroup())
                        .with("education", person.education())
                        .with("partyMember", person.partyMember())
                        .with("inSchool", person.inSchool())
                        .enter(from, chance);
            }
        }
    }
}
