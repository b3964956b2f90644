package cn.anju.monitoring.person;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.LedgerRules.Proposal;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.problem.Violation;
import cn.anju.monitoring.person.Person.LabourClass;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PersonRulesTest {
    private static final LocalDate BORN = LocalDate.of(1985, 3, 12);
    private static final LocalDate BIRTHDAY = LocalDate.of(2001, 3, 12);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static Checks check(LabourClass labourClass, LocalDate to, LocalDate today) {
        var checks = new Checks(new FieldsShape<>(Person.class));
        var clock = Clock.fixed(today.atStartOfDay(ZONE).toInstant(), ZONE);
        var person = PersonTest.person(Sex.MALE, BORN, BORN, to, labourClass);
        new PersonRules(clock).check(new Proposal<>(UUID.randomUUID(), person), checks);
        return checks;
    }

    @ParameterizedTest
    @EnumSource(
            value = LabourClass.class,
            names = {"SKILLED", "ORDINARY", "WEAK"})
    void givesAChildNoLabour(LabourClass labourClass) {
        assertThat(check(labourClass, null, BIRTHDAY.minusDays(1)).violations())
                .extracting(Violation::code)
                .containsExactly("labour-age");
        assertThat(check(labourClass, null, BIRTHDAY).none()).isTrue();
    }

    @Test
    void letsAChildHaveNone() {
        assertThat(check(LabourClass.NONE, null, BIRTHDAY.minusDays(1)).none()).isTrue();
        assertThat(check(LabourClass.LOST, null, BIRTHDAY.minusDays(1)).none()).isTrue();
    }

    @Test
    void looksAtTheEndOfAMembershipThatEnded() {
        assertThat(check(LabourClass.ORDINARY, BIRTHDAY.minusDays(1), LocalDate.of(2022, 3, 1))
                        .none())
                .isFalse();
    }
}
