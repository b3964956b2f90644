package cn.anju.kit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.anju.kit.testing.Client;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** A request that is repeated with its Idempotency-Key gives the record that it gave before. */
final class Repeating implements ContractChapter {
    @Override
    public Stream<DynamicTest> facts(LedgerCase ledger) {
        return ledger.isWritten()
                ? Stream.of(
                        dynamicTest("gives one record for one key", () -> givesOne(ledger)),
                        dynamicTest("gives one record even at the same moment", () -> givesOneAtOnce(ledger)))
                : Stream.empty();
    }

    private static void givesOne(LedgerCase ledger) {
        String key = UUID.randomUUID().toString();
        var body = ledger.body();
        String id = ledger.clerk().post(body, key).is(201).id();
        var again = ledger.clerk().post(body, key).is(201);
        assertThat(again.id()).isEqualTo(id);
        assertThat(again.version()).isEqualTo(1);
        ledger.clerk().post(ledger.changed(body, 0), key).isProblem(422, "idempotency-conflict");
        assertThat(ledger.clerk()
                        .post(ledger.body(), UUID.randomUUID().toString())
                        .id())
                .isNotEqualTo(id);
        ledger.clerk()
                .post(body, "k".repeat(201))
                .isProblem(400, "invalid-parameter")
                .violates("#Idempotency-Key", "size");
    }

    private static void givesOneAtOnce(LedgerCase ledger) throws Exception {
        String key = UUID.randomUUID().toString();
        var body = ledger.body();
        Set<String> ids = ConcurrentHashMap.newKeySet();
        Callable<Integer> post = () -> {
            var answer = ledger.clerk().post(body, key);
            ids.add(answer.id());
            return answer.status();
        };
        assertThat(Client.countAtOnce(Collections.nCopies(4, post))).isEqualTo(Map.of(201, 4));
        assertThat(ids).hasSize(1);
    }
}
