package cn.anju.kit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.anju.kit.testing.Client;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** PUT records under the client's id, changes nothing when repeated, and replaces only what the client has seen. */
final class Replacing implements ContractChapter {
    @Override
    public Stream<DynamicTest> facts(LedgerCase ledger) {
        return ledger.isWritten()
                ? Stream.of(
                        dynamicTest("records under the id of the client, once", () -> recordsOnce(ledger)),
                        dynamicTest("records once even at the same moment", () -> recordsOnceAtOnce(ledger)),
                        dynamicTest("replaces the version that was seen", () -> replaces(ledger)),
                        dynamicTest("takes a record back as it was read", () -> takesBack(ledger)))
                : Stream.empty();
    }

    private static void recordsOnce(LedgerCase ledger) {
        String id = UUID.randomUUID().toString();
        var body = ledger.body();
        assertThat(ledger.clerk().put(id, body).is(201).header("Location"))
                .endsWith(ledger.ledger().href() + "/" + id);
        assertThat(ledger.clerk().put(id, body).is(200).version()).isEqualTo(1);
        ledger.clerk().put(UUID.randomUUID().toString(), 1, ledger.body()).isProblem(404, "not-found");
        ledger.clerk().put("7", ledger.body()).isProblem(404, "not-found");
    }

    private static void recordsOnceAtOnce(LedgerCase ledger) throws Exception {
        String id = UUID.randomUUID().toString();
        var body = ledger.body();
        Callable<Integer> put = () -> ledger.clerk().put(id, body).status();
        assertThat(Client.countAtOnce(Collections.nCopies(4, put)).keySet()).isSubsetOf(200, 201);
        assertThat(ledger.clerk().get(id).is(200).version()).isEqualTo(1);
    }

    private static void replaces(LedgerCase ledger) {
        if (!ledger.isChanged()) {
            return;
        }
        var body = ledger.body();
        String id = ledger.clerk().post(body).is(201).id();
        var other = ledger.changed(body, 0);
        ledger.clerk().put(id, other).isProblem(428, "precondition-required");
        assertThat(ledger.clerk().put(id, 1, other).is(200).header("ETag")).isEqualTo("\"2\"");
        ledger.clerk().put(id, 1, ledger.changed(body, 1)).isProblem(412, "precondition-failed");
        ledger.clerk()
                .asking()
                .header("If-Match", "latest")
                .json(other)
                .put(ledger.ledger().href() + "/" + id)
                .isProblem(400, "invalid-parameter")
                .violates("#If-Match", "header");
        var now = ledger.clerk().get(id).json();
        ledger.change(0).forEach((field, value) -> assertThat(Json.same(now.path(field), Json.tree(value)))
                .isTrue());
    }

    private static void takesBack(LedgerCase ledger) {
        if (!ledger.isChanged()) {
            return;
        }
        String id = ledger.create();
        var read = ledger.clerk().get(id).json();
        var answer = ledger.clerk().put(id, 1, read.toString());
        if (ledger.ledger().shape().hasPersonal()) {
            assertThat(answer.isProblem(400, "invalid-record").violations())
                    .allMatch(violation -> violation.endsWith(" masked"));
        } else {
            answer.is(200);
        }
    }
}
