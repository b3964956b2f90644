package cn.anju.site.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.problem.Violation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HazardTest {
    private static final LocalDate FOUND = LocalDate.of(2022, 3, 8);
    private static final LocalDate BEFORE = FOUND.minusDays(1);
    private static final LocalDate LATER = FOUND.plusDays(1);

    private static List<String> violations(LocalDate dueOn, LocalDate rectifiedOn, LocalDate verifiedOn) {
        return violations(dueOn, rectifiedOn, verifiedOn, null);
    }

    private static List<String> violations(
            LocalDate dueOn, LocalDate rectifiedOn, LocalDate verifiedOn, String verifiedBy) {
        var checks = new Checks(new FieldsShape<>(Hazard.class));
        new Hazard(
                        "360732-S01",
                        FOUND,
                        dueOn,
                        rectifiedOn,
                        verifiedOn,
                        Hazard.Kind.FIRE,
                        Hazard.Severity.HIGH,
                        null,
                        "刘文",
                        "楼道堆放杂物",
                        null,
                        null,
                        null,
                        null,
                        "刘文",
                        verifiedBy,
                        null)
                .check(checks);
        return checks.violations().stream().map(Violation::pointer).toList();
    }

    @Test
    void runsFromFindingToVerification() {
        assertThat(violations(FOUND, null, null)).isEmpty();
        assertThat(violations(FOUND, FOUND, FOUND)).isEmpty();
        assertThat(violations(FOUND, LATER, LATER)).isEmpty();
    }

    @Test
    void isNeitherDueNorRectifiedBeforeItWasFound() {
        assertThat(violations(BEFORE, BEFORE, null)).containsExactly("/dueOn", "/rectifiedOn");
    }

    @Test
    void isVerifiedOnceRectified() {
        assertThat(violations(LATER, null, LATER)).containsExactly("/rectifiedOn");
        assertThat(violations(LATER, LATER, FOUND)).containsExactly("/verifiedOn");
    }

    @Test
    void isVerifiedByAnother() {
        assertThat(violations(LATER, LATER, LATER, "钟明")).isEmpty();
        assertThat(violations(LATER, LATER, LATER, " 刘　文（网格员）")).containsExactly("/verifiedBy");
        assertThat(violations(LATER, LATER, null, "钟明")).containsExactly("/verifiedBy");
    }
}
