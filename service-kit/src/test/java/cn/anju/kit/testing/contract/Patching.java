package cn.anju.kit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.anju.kit.testing.Client;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** A merge patch changes what it names and leaves the rest. */
final class Patching implements ContractChapter {
    private static final List<String> RAISED = List.of("version", "changedAt", "changedBy");

    @Override
    public Stream<DynamicTest> facts(LedgerCase ledger) {
        return ledger.isChanged()
                ? Stream.of(
                        dynamicTest("changes what it names", () -> changes(ledger)),
                        dynamicTest("clears what it sets to null", () -> clears(ledger)),
                        dynamicTest("needs the version that was seen", () -> needsVersion(ledger)),
                        dynamicTest("lets one of two at once win", () -> letsOneWin(ledger)))
                : Stream.empty();
    }

    private static void changes(LedgerCase ledger) {
        String id = ledger.create();
        var before = (ObjectNode) ledger.clerk().get(id).json();
        var change = ledger.change(0);
        var answer = ledger.clerk().patch(id, 1, change).is(200);
        assertThat(answer.header("ETag")).isEqualTo("\"2\"");
        var after = (ObjectNode) answer.json();
        change.forEach((field, value) ->
                assertThat(Json.same(after.path(field), Json.tree(value))).isTrue());
        var touched = new ArrayList<>(RAISED);
        touched.addAll(change.keySet());
        assertThat(after.remove(touched)).isEqualTo(before.remove(touched));
    }

    private static void clears(LedgerCase ledger) {
        var optional = ledger.fields().stream()
                .filter(f -> f.isProse() && !f.isRequired())
                .findFirst();
        if (optional.isPresent()) {
            String field = optional.get().name();
            String id = ledger.create();
            ledger.clerk().patch(id, 1, Map.of(field, "例")).is(200);
            var cleared = ledger.clerk()
                    .patch(id, 2, Collections.singletonMap(field, null))
                    .is(200);
            assertThat(cleared.json().has(field)).isFalse();
        }
    }

    private static void needsVersion(LedgerCase ledger) {
        String id = ledger.create();
        ledger.clerk().patch(id, ledger.change(0)).isProblem(428, "precondition-required");
        ledger.clerk().patch(id, 7, ledger.change(0)).isProblem(412, "precondition-failed");
        ledger.clerk().patch(UUID.randomUUID().toString(), 1, ledger.change(0)).isProblem(404, "not-found");
        assertThat(ledger.clerk().get(id).version()).isEqualTo(1);
    }

    private static void letsOneWin(LedgerCase ledger) throws Exception {
        String id = ledger.create();
        Callable<Integer> change =
                () -> ledger.clerk().patch(id, 1, ledger.change(0)).status();
        assertThat(Client.countAtOnce(Collections.nCopies(4, change))).isEqualTo(Map.of(200, 1, 412, 3));
    }
}
