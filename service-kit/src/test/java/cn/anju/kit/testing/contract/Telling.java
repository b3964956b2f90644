package cn.anju.kit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.anju.kit.sql.Database;
import io.quarkus.arc.Arc;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Every version is in the journal and told to Kafka as a CloudEvent, whole but for what is personal. */
final class Telling implements ContractChapter {
    private record Entry(int version, String status, String actor, String payload, String sealed) {}

    @Override
    public Stream<DynamicTest> facts(LedgerCase ledger) {
        return ledger.isWritten() ? Stream.of(dynamicTest("tells every version", () -> tells(ledger))) : Stream.empty();
    }

    private static void tells(LedgerCase ledger) {
        var body = ledger.body();
        String id = ledger.clerk().post(body).is(201).id();
        if (ledger.isChanged()) {
            ledger.clerk().patch(id, 1, ledger.change(0)).is(200);
            ledger.clerk().makeVoid(id).is(200);
        }
        var journal = journal(id);
        var versions =
                IntStream.rangeClosed(1, ledger.isChanged() ? 3 : 1).boxed().toList();
        assertThat(journal).extracting(Entry::version).isEqualTo(versions);
        assertThat(journal).allSatisfy(entry -> {
            assertThat(entry.actor()).isEqualTo(ledger.clerkName());
            assertThat(entry.status()).isEqualTo(entry.version() == 3 ? "VOIDED" : "ACTIVE");
            isWholeButForPersons(ledger, body, entry.payload());
            isSealed(ledger, body, entry.sealed());
        });
        var events = ledger.topic().eventsOf(id, versions.size());
        assertThat(events)
                .extracting(e -> Topic.header(e, "ce_id"))
                .isEqualTo(versions.stream().map(v -> id + ":" + v).toList());
        assertThat(events).allSatisfy(event -> {
            assertThat(Topic.header(event, "ce_specversion")).isEqualTo("1.0");
            assertThat(Topic.header(event, "ce_type"))
                    .isEqualTo("anju." + ledger.ledger().type() + ".v1");
            assertThat(Topic.header(event, "ce_source"))
                    .isEqualTo(ledger.ledger().href());
            assertThat(Topic.header(event, "ce_subject")).isEqualTo(id);
        });
        assertThat(events)
                .extracting(e -> Json.tree(e.value()))
                .isEqualTo(journal.stream().map(e -> Json.tree(e.payload())).toList());
    }

    private static List<Entry> journal(String id) {
        return Arc.container()
                .instance(Database.class)
                .get()
                .query(
                        "select * from journal where record_id = ? order by version",
                        row -> new Entry(
                                row.getInt("version"),
                                row.getString("status"),
                                row.getString("actor"),
                                row.getString("payload"),
                                row.getString("sealed")),
                        UUID.fromString(id));
    }

    private static void isWholeButForPersons(LedgerCase ledger, Map<String, Object> body, String payload) {
        var told = Json.tree(payload);
        for (DeclaredField field : ledger.fields()) {
            boolean isTold = body.containsKey(field.name()) && !field.shape().personal();
            assertThat(told.has(field.name()) || !isTold).as(field.name()).isTrue();
            if (field.shape().personal()) {
                assertThat(told.has(field.name())).as(field.name()).isFalse();
                assertThat(payload).doesNotContain(String.valueOf(body.get(field.name())));
            }
        }
    }

    private static void isSealed(LedgerCase ledger, Map<String, Object> body, String sealed) {
        var personal = ledger.fields().stream()
                .filter(f -> f.shape().personal() && body.containsKey(f.name()))
                .toList();
        assertThat(sealed == null).isEqualTo(personal.isEmpty());
        for (DeclaredField field : personal) {
            assertThat(Json.tree(sealed).has(field.name())).isTrue();
            assertThat(sealed).doesNotContain(String.valueOf(body.get(field.name())));
        }
    }
}
