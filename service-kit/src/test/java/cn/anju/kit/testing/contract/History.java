package cn.anju.kit.testing.contract;

import static cn.anju.kit.testing.contract.County.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.anju.kit.security.Role;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;

/** Every version of a record is told: who made it, when, and what differs from the one before. */
final class History implements ContractChapter {
    @Override
    public Stream<DynamicTest> facts(LedgerCase ledger) {
        return ledger.isWritten()
                ? Stream.of(dynamicTest("tells who changed what and when", () -> tells(ledger)))
                : Stream.empty();
    }

    private static void tells(LedgerCase ledger) {
        var body = ledger.body();
        String id = ledger.clerk().post(body).is(201).id();
        var first = ledger.clerk().history(id).is(200).items().get(0);
        assertThat(first.path("by").asText()).isEqualTo(ledger.clerkName());
        assertThat(fields(first)).containsAll(body.keySet());
        if (!ledger.isChanged()) {
            return;
        }
        var change = ledger.change(0);
        ledger.as(Role.COUNTY_ADMIN, HERE).patch(id, 1, change).is(200);
        ledger.clerk().put(id, 2, ledger.changed(body, 1)).is(200);
        ledger.clerk().makeVoid(id).is(200);

        var versions = ledger.clerk().history(id).is(200).items();
        assertThat(versions).extracting(v -> v.path("version").asInt()).containsExactly(1, 2, 3, 4);
        assertThat(versions)
                .extracting(v -> v.path("by").asText())
                .containsExactly(ledger.clerkName(), "county-admin", ledger.clerkName(), ledger.clerkName());
        assertThat(versions)
                .extracting(v -> Instant.parse(v.path("at").asText()))
                .isSorted();
        assertThat(versions)
                .extracting(v -> v.path("status").asText())
                .containsExactly("ACTIVE", "ACTIVE", "ACTIVE", "VOIDED");
        assertThat(fields(versions.get(1))).containsExactlyElementsOf(change.keySet());
        var told = changes(versions.get(1)).get(0);
        String field = change.keySet().iterator().next();
        assertThat(told.has("before")).isEqualTo(body.containsKey(field));
        assertThat(Json.same(told.path("after"), Json.tree(change.get(field)))).isTrue();
        var both = new HashSet<>(change.keySet());
        both.addAll(ledger.change(1).keySet());
        assertThat(fields(versions.get(2))).containsExactlyInAnyOrderElementsOf(both);
        assertThat(fields(versions.get(3))).containsExactlyInAnyOrder("status", "voidReason");
    }

    private static List<String> fields(JsonNode version) {
        return changes(version).stream().map(c -> c.path("field").asText()).toList();
    }

    private static List<JsonNode> changes(JsonNode version) {
        return StreamSupport.stream(version.path("changes").spliterator(), false)
                .toList();
    }
}
