package cn.anju.monitoring.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.personal.IdNumber;
import cn.anju.kit.personal.PersonName;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.problem.Violation;
import cn.anju.kit.testing.SyntheticIdNumbers;
import cn.anju.monitoring.person.Person.LabourClass;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonTest {
    private static final LocalDate BORN = LocalDate.of(1985, 3, 12);
    private static final LocalDate SETTLED = LocalDate.of(2018, 11, 20);

    static Person person(Sex sex, LocalDate birthDate, LocalDate from, LocalDate to, LabourClass labourClass) {
        return new Person(
                UUID.randomUUID(),
                "360732-S01",
                null,
                from,
                to,
                new PersonName("钟小明"),
                new IdNumber(SyntheticIdNumbers.next("19850312", true)),
                null,
                sex,
                birthDate,
                labourClass,
                "01",
                "01",
                "70",
                false,
                false);
    }

    private static Checks check(Sex sex, LocalDate birthDate, LocalDate from, LocalDate to) {
        var checks = new Checks(new FieldsShape<>(Person.class));
        person(sex, birthDate, from, to, LabourClass.ORDINARY).check(checks);
        return checks;
    }

    @Test
    void acceptsWhatAgreesWithTheIdNumber() {
        assertThat(check(Sex.MALE, BORN, SETTLED, null).none()).isTrue();
    }

    @Test
    void takesAnUnknownSexForNoContradiction() {
        assertThat(check(Sex.UNKNOWN, BORN, SETTLED, null).none()).isTrue();
        assertThat(check(Sex.NOT_STATED, BORN, SETTLED, null).none()).isTrue();
    }

    @Test
    void refusesAnotherSexAndBirthDate() {
        assertThat(check(Sex.FEMALE, BORN.plusDays(1), SETTLED, null).violations())
                .extracting(Violation::pointer, Violation::code)
                .containsExactlyInAnyOrder(tuple("/sex", "id-number-sex"), tuple("/birthDate", "id-number-birth-date"));
    }

    @Test
    void belongsFromBirthAtTheEarliest() {
        assertThat(check(Sex.MALE, BORN, BORN, null).none()).isTrue();
        assertThat(check(Sex.MALE, BORN, BORN.minusDays(1), null).violations())
                .extracting(Violation::pointer)
                .containsExactly("/from");
    }

    @Test
    void endsAfterItBegins() {
        assertThat(check(Sex.MALE, BORN, SETTLED, SETTLED).violations())
                .extracting(Violation::pointer)
                .containsExactly("/to");
    }

    @Test
    void isMaskedInItsText() {
        assertThat(person(Sex.MALE, BORN, SETTLED, null, LabourClass.ORDINARY).toString())
                .contains("钟**", "999*************")
                .doesNotContain("钟小明", "19850312");
    }
}
