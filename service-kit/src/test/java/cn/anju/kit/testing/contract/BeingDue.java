package cn.anju.kit.testing.contract;

import static cn.anju.kit.testing.contract.County.ELSEWHERE;
import static cn.anju.kit.testing.contract.County.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.anju.kit.security.Role;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** A ledger with a deadline tells of each place what was due and what came. */
final class BeingDue implements ContractChapter {
    private static final String YEAR = "completeness?period=2022&limit=500";

    @Override
    public Stream<DynamicTest> facts(LedgerCase ledger) {
        return ledger.ledger().cadence().isPresent()
                ? Stream.of(
                        dynamicTest("tells what was due", () -> tells(ledger)),
                        dynamicTest("wants a period", () -> wantsPeriod(ledger)))
                : Stream.of(dynamicTest("has no deadline", () -> hasNone(ledger)));
    }

    private static void tells(LedgerCase ledger) {
        var answer = ledger.as(Role.TOWNSHIP_OFFICER, HERE).get(YEAR).is(200);
        assertThat(answer.json().path("ledger").asText()).isEqualTo(ledger.toString());
        assertThat(sites(answer)).contains(HERE.siteCode()).doesNotContain(ELSEWHERE.siteCode());
        assertThat(answer.items()).allSatisfy(item -> {
            assertThat(item.path("due").asInt() - item.path("came").asInt())
                    .isLessThanOrEqualTo(item.path("missing").asInt());
            assertThat(item.path("onTime").asInt() + item.path("late").asInt())
                    .isEqualTo(item.path("came").asInt());
        });
    }

    private static List<String> sites(Answer answer) {
        return answer.items().stream()
                .map(item -> item.path("siteCode").asText())
                .toList();
    }

    private static void wantsPeriod(LedgerCase ledger) {
        ledger.clerk().get("completeness").isProblem(400, "invalid-parameter").violates("?period", "required");
        ledger.clerk().get("completeness?period=soon").isProblem(400, "invalid-parameter");
    }

    private static void hasNone(LedgerCase ledger) {
        ledger.clerk().get(YEAR).isProblem(404, "no-cadence");
    }
}
