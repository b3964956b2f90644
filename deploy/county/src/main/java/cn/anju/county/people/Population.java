package cn.anju.county.people;

import cn.anju.county.reference.ReferenceData;
import cn.anju.county.reference.Region;
import cn.anju.county.seed.Chance;
import cn.anju.county.seed.Seed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Invents the 1,655 households and 8,523 people that the plan counts, place by place. */
public final class Population {
    private static final LocalDate AGES_AT = LocalDate.of(2022, 1, 1);
    private static final LocalDate LAST_BIRTH = LocalDate.of(2022, 3, 10);
    private static final int LARGEST_HOUSEHOLD = 9;

    private final Seed seed;
    private final List<String> townships;
    private final IdNumbers idNumbers = new IdNumbers();
    private final PhoneNumbers phoneNumbers = new PhoneNumbers();

    public Population(Seed seed, ReferenceData reference) {
        this.seed = seed;
        this.townships = reference.regions().stream()
                .map(Region::code)
                .filter(code -> code.compareTo("360732100000") > 0 && code.compareTo("360732400000") < 0)
                .toList();
    }

    /** The households of one place, lifted ones first. */
    public List<Household> of(Settlement settlement) {
        var chance = seed.chance("people", settlement.place().code());
        List<Household> households = new ArrayList<>();
        for (int size : sizes(settlement.lifted(), chance)) {
            households.add(household(settlement, "LIFTED", size, households.size() + 1, chance));
        }
        for (int size : sizes(settlement.alongside(), chance)) {
            households.add(household(settlement, "ALONGSIDE", size, households.size() + 1, chance));
        }
        return households;
    }

    private static int[] sizes(Settlement.Group group, Chance chance) {
        int[] sizes = new int[group.households()];
        int rest = group.people();
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = 1 + chance.weighted(2, 5, 12, 20, 24, 18, 10, 6, 3);
            rest -= sizes[i];
        }
        while (rest != 0) {
            int i = chance.between(0, sizes.length - 1);
            int step = Integer.signum(rest);
            if (sizes[i] + step >= 1 && sizes[i] + step <= LARGEST_HOUSEHOLD) {
                sizes[i] += step;
                rest -= step;
            }
        }
        return sizes;
    }

    private Household household(Settlement settlement, String relocation, int size, int number, Chance chance) {
        String placeCode = settlement.place().code();
        String code = placeCode.replace("360732-", "XG-").replace("360732", "XG-") + "-%03d".formatted(number);
        var settledOn = settlement.openedOn() == null
                ? chance.day(LocalDate.of(2017, 5, 1), LocalDate.of(2020, 9, 30))
                : chance.day(settlement.openedOn(), settlement.openedOn().plusMonths(12));
        String origin = !settlement.place().code().equals("360732-S24") && chance.hits(0.85)
                ? settlement.place().regionCode()
                : chance.pick(townships);
        var names = new Names(chance);
        String ethnicGroup = chance.hits(0.03) ? "22" : "01";
        List<Person> members = new ArrayList<>();
        for (var member : Family.of(size, chance, names)) {
            members.add(person(member, code + "-" + (members.size() + 1), ethnicGroup, chance, names));
        }
        return new Household(
                seed.id("monitoring/households", code),
                code,
                settlement.place(),
                settledOn,
                relocation,
                origin,
                List.copyOf(members));
    }

    private Person person(Family.Member member, String key, String ethnicGroup, Chance chance, Names names) {
        var lifeCourse = new LifeCourse(chance);
        var latest = AGES_AT.minusYears(member.age());
        var birthDate = member.age() == 0 ? chance.day(latest.minusMonths(11), LAST_BIRTH) : birth(latest, chance);
        boolean inSchool = lifeCourse.inSchool(member.age());
        return new Person(
                seed.id("monitoring/persons", key),
                member.surname() + names.given(member.sex(), member.age()),
                idNumbers.next(birthDate, member.sex(), chance),
                member.age() >= 16 && chance.hits(member.age() < 65 ? 0.96 : 0.55) ? phoneNumbers.next(chance) : null,
                member.sex(),
                birthDate,
                lifeCourse.labourClass(member.age(), inSchool),
                member.relation().code(),
                ethnicGroup,
                lifeCourse.education(member.age(), inSchool),
                member.age() >= 20 && chance.hits(member.relation() == Relation.HEAD ? 0.07 : 0.02),
                inSchool);
    }

    private static LocalDate birth(LocalDate latest, Chance chance) {
        return chance.day(latest.minusYears(1).plusDays(1), latest);
    }
}
