package cn.anju.monitoring.warning;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.problem.Violation;
import cn.anju.monitoring.warning.Warning.Kind;
import cn.anju.monitoring.warning.Warning.Outcome;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WarningTest {
    private static final LocalDate ISSUED = LocalDate.of(2022, 3, 10);

    private static List<String> violations(
            LocalDate verifyBy, LocalDate verifiedOn, Outcome outcome, Map<String, String> values) {
        var checks = new Checks(new FieldsShape<>(Warning.class));
        new Warning(
                        UUID.randomUUID(),
                        null,
                        "360732-S01",
                        null,
                        ISSUED,
                        verifyBy,
                        verifiedOn,
                        null,
                        null,
                        null,
                        null,
                        "medical-insurance",
                        Kind.MEDICAL_COST,
                        values,
                        outcome)
                .check(checks);
        return checks.violations().stream().map(Violation::pointer).toList();
    }

    @Test
    void isVerifiedOnADayWithAnOutcomeOrNotYet() {
        assertThat(violations(ISSUED, null, null, null)).isEmpty();
        assertThat(violations(ISSUED, ISSUED, Outcome.CONFIRMED, null)).isEmpty();
        assertThat(violations(ISSUED, ISSUED, null, null)).containsExactly("/outcome");
        assertThat(violations(ISSUED, null, Outcome.CONFIRMED, null)).containsExactly("/verifiedOn");
    }

    @Test
    void isVerifiedAfterItWasIssued() {
        var before = ISSUED.minusDays(1);
        assertThat(violations(before, before, Outcome.UNFOUNDED, null)).containsExactly("/verifyBy", "/verifiedOn");
        assertThat(violations(ISSUED, ISSUED.plusMonths(1), Outcome.UNFOUNDED, null))
                .isEmpty();
    }

    @Test
    void keepsShortTexts() {
        assertThat(violations(ISSUED, null, null, Map.of("asOf", "x".repeat(200))))
                .isEmpty();
        assertThat(violations(ISSUED, null, null, Map.of("asOf", "x".repeat(201))))
                .containsExactly("/values/asOf");
        assertThat(violations(ISSUED, null, null, Collections.singletonMap("asOf", null)))
                .containsExactly("/values/asOf");
    }
}
