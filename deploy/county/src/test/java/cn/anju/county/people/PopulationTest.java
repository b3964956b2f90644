package cn.anju.county.people;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.county.County;
import cn.anju.county.book.Quarter;
import cn.anju.county.book.SettledSite;
import cn.anju.county.seed.Seed;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PopulationTest {
    private static final County COUNTY = County.generate(Seed.DEMONSTRATION);

    @ParameterizedTest
    @ValueSource(longs = {Seed.DEMONSTRATION, 1, -7})
    void hasThePlansTotals(long seed) {
        var households = County.generate(seed).households();

        assertThat(households).hasSize(1655);
        assertThat(people(households)).isEqualTo(8523);
        var lifted = households.stream()
                .filter(household -> household.relocation().equals("LIFTED"))
                .toList();
        assertThat(lifted).hasSize(1274);
        assertThat(people(lifted)).isEqualTo(6522);
        var alongside = households.stream()
                .filter(household -> household.relocation().equals("ALONGSIDE"))
                .toList();
        assertThat(alongside).hasSize(381);
        assertThat(people(alongside)).isEqualTo(2001);
    }

    @Test
    void fourteenSitesHave200ResidentsAndThoseThatThePlanNamesAreAmongThem() {
        var large = COUNTY.sites().stream().filter(SettledSite::large).toList();

        assertThat(COUNTY.sites()).hasSize(29);
        assertThat(large).hasSize(14);
        assertThat(large)
                .extracting(SettledSite::code)
                .contains(
                        "360732-S01",
                        "360732-S02",
                        "360732-S03",
                        "360732-S07",
                        "360732-S24",
                        "360732-S25",
                        "360732-S29");
        assertThat(COUNTY.sites()).allSatisfy(site -> assertThat(site.residents())
                .isGreaterThanOrEqualTo(site.site().minimumResidents()));
        assertThat(COUNTY.sites().stream().filter(site -> site.site().inTown()).mapToInt(SettledSite::residents))
                .singleElement()
                .satisfies(residents -> assertThat(residents).isGreaterThan(800));
    }

    @Test
    void idNumbersAreNobodysAndAgreeWithBirthDateAndSex() {
        assertThat(persons()).allSatisfy(person -> {
            var number = person.idNumber();
            assertThat(number).hasSize(18).startsWith("999999");
            assertThat(number.substring(6, 14)).isEqualTo(person.birthDate().format(DateTimeFormatter.BASIC_ISO_DATE));
            assertThat(Character.digit(number.charAt(16), 10) % 2).isEqualTo(person.sex() == Sex.MALE ? 1 : 0);
            assertThat(number.charAt(17)).isEqualTo(IdNumbers.checkCharacter(number.substring(0, 17)));
        });
        assertThat(persons()).extracting(Person::idNumber).doesNotHaveDuplicates();
    }

    @Test
    void checkCharacterFollowsTheStandardsExample() {
        assertThat(IdNumbers.checkCharacter("11010519491231002")).isEqualTo('X');
    }

    @Test
    void phonesAreMobileNumbersAndUnique() {
        var phones = persons().stream()
                .map(Person::phone)
                .filter(phone -> phone != null)
                .toList();

        assertThat(phones).allMatch(phone -> phone.matches("1[3-9]\\d{9}")).doesNotHaveDuplicates();
    }

    @Test
    void everyHouseholdHasOneHeadOfAge() {
        assertThat(COUNTY.households()).allSatisfy(household -> {
            assertThat(household.members()).extracting(Person::relation).containsOnlyOnce("01");
            assertThat(household.members().get(0).relation()).isEqualTo("01");
            assertThat(household.members().get(0).ageOn(Quarter.END)).isBetween(29, 77);
        });
    }

    @Test
    void parentsAreOlderThanTheirChildren() {
        for (Household household : COUNTY.households()) {
            var head = household.members().get(0);
            for (Person member : household.members()) {
                if (List.of("20", "30", "41", "42").contains(member.relation())) {
                    assertThat(member.birthDate()).isAfter(head.birthDate().plusYears(18));
                }
                if (List.of("51", "52").contains(member.relation())) {
                    assertThat(member.birthDate()).isBefore(head.birthDate().minusYears(18));
                }
            }
        }
    }

    @Test
    void childrenGoToSchoolAndDoNotWork() {
        var pupils = persons().stream()
                .filter(person -> person.ageOn(Quarter.START) >= 6 && person.ageOn(Quarter.START) < 16)
                .toList();

        assertThat(pupils).hasSizeGreaterThan(500).noneMatch(Person::able);
        assertThat(pupils.stream().filter(Person::inSchool).count()).isGreaterThan(pupils.size() * 98L / 100);
    }

    @Test
    void agesAndSexesAreThoseOfACounty() {
        var bySex = persons().stream().collect(Collectors.groupingBy(Person::sex, Collectors.counting()));
        long old = persons().stream()
                .filter(person -> person.ageOn(Quarter.END) >= 65)
                .count();

        assertThat(bySex.get(Sex.MALE)).isBetween(4_000L, 5_000L);
        assertThat(old).isBetween(600L, 1_700L);
    }

    private static List<Person> persons() {
        return COUNTY.households().stream()
                .flatMap(household -> household.members().stream())
                .toList();
    }

    private static int people(List<Household> households) {
        return households.stream()
                .mapToInt(household -> household.members().size())
                .sum();
    }
}
