package cn.anju.kit.testing.contract;

import static cn.anju.kit.testing.contract.County.ELSEWHERE;
import static cn.anju.kit.testing.contract.County.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.anju.kit.sql.Database;
import io.quarkus.arc.Arc;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** What a record points to is there, may be known to whoever points to it, and stays there. */
final class Pointing implements ContractChapter {
    @Override
    public Stream<DynamicTest> facts(LedgerCase ledger) {
        return ledger.isWritten()
                ? ledger.fields().stream()
                        .filter(field -> field.shape().refersTo() != null)
                        .filter(field ->
                                !field.shape().refersTo().equals(ledger.ledger().type()))
                        .flatMap(field -> facts(ledger, field))
                : Stream.empty();
    }

    private static Stream<DynamicTest> facts(LedgerCase ledger, DeclaredField field) {
        var target = ledger.target(field);
        var hidden = target.filter(t -> t.ledger().isReadByAll()).isPresent()
                ? Stream.<DynamicTest>empty()
                : Stream.of(dynamicTest(
                        field.name() + " tells nothing of what is out of scope", () -> tellsNothing(ledger, field)));
        var shared = Stream.concat(
                hidden,
                Stream.of(dynamicTest(field.name() + " says where the record is", () -> saysWhere(ledger, field))));
        var special = target.map(t -> Stream.of(
                        dynamicTest(field.name() + " must count", () -> mustCount(ledger, field, t)),
                        dynamicTest(field.name() + " is not voided meanwhile", () -> isNotVoided(ledger, field, t)),
                        dynamicTest(field.name() + " is indexed", () -> isIndexed(ledger, field))))
                .orElseGet(() -> Stream.of(
                        dynamicTest(field.name() + " may arrive later", () -> mayArriveLater(ledger, field))));
        return Stream.concat(shared, special);
    }

    private static Map<String, Object> pointing(LedgerCase ledger, DeclaredField field, String id) {
        var body = new HashMap<>(ledger.body());
        body.put(field.name(), field.shape().holdsSeveral() ? List.of(id) : id);
        return body;
    }

    private static String refusal(DeclaredField field) {
        return "/" + field.name() + (field.shape().holdsSeveral() ? "/0" : "") + " unknown-reference";
    }

    private static void tellsNothing(LedgerCase ledger, DeclaredField field) {
        var clerk = ledger.writerAt(HERE);
        String hidden = ledger.record(field.shape().refersTo(), ELSEWHERE);
        var answer = clerk.post(pointing(ledger, field, hidden)).isProblem(422, "invalid-record");
        assertThat(answer.violations()).containsExactly(refusal(field));
        assertThat(answer.text()).doesNotContain(ELSEWHERE.siteCode(), hidden);
        if (ledger.target(field).isPresent()) {
            var unknown = clerk.post(pointing(ledger, field, UUID.randomUUID().toString()));
            assertThat(answer.json().path("violations"))
                    .isEqualTo(unknown.json().path("violations"));
        }
        if (ledger.isChanged()) {
            String id = clerk.post(ledger.body()).is(201).id();
            var change = Map.of(field.name(), pointing(ledger, field, hidden).get(field.name()));
            assertThat(clerk.patch(id, 1, change)
                            .isProblem(422, "invalid-record")
                            .violations())
                    .containsExactly(refusal(field));
        }
    }

    private static void saysWhere(LedgerCase ledger, DeclaredField field) {
        boolean mayBeLeftOut = ledger.fields().stream().noneMatch(f -> f.name().equals("siteCode") && f.isRequired());
        if (field.name().equals(ledger.ledger().placedBy()) && mayBeLeftOut) {
            var body = new HashMap<>(ledger.body());
            body.remove("siteCode");
            var record = ledger.clerk().post(body).is(201).json();
            assertThat(record.path("siteCode").asText()).isEqualTo(HERE.siteCode());
        }
    }

    private static void mustCount(LedgerCase ledger, DeclaredField field, LedgerCase target) {
        var unknown = pointing(ledger, field, UUID.randomUUID().toString());
        assertThat(ledger.clerk().post(unknown).isProblem(422, "invalid-record").violations())
                .containsExactly(refusal(field));
        if (target.isChanged()) {
            String voided = target.create();
            target.clerk().makeVoid(voided).is(200);
            assertThat(ledger.clerk().post(pointing(ledger, field, voided)).violations())
                    .containsExactly(refusal(field));
        }
    }

    private static void isNotVoided(LedgerCase ledger, DeclaredField field, LedgerCase target) {
        if (!target.isChanged()) {
            return;
        }
        String id = target.create();
        ledger.prepare(field, id);
        String referrer =
                ledger.clerk().post(pointing(ledger, field, id)).is(201).id();
        target.clerk()
                .makeVoid(id)
                .isProblem(409, "referenced")
                .violates("/" + ledger.ledger().path(), "referenced-by");
        assertThat(target.clerk().get(id).version()).isEqualTo(1);
        if (ledger.isChanged() && !ledger.leavesTraces()) {
            ledger.clerk().makeVoid(referrer).is(200);
            target.clerk().makeVoid(id).is(200);
        }
    }

    /** Or else voiding what it points to would read the whole ledger. */
    private static void isIndexed(LedgerCase ledger, DeclaredField field) {
        String column = field.name().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        var indexes = Arc.container().instance(Database.class).get().query("""
                        select 1 from pg_index i join pg_class t on t.oid = i.indrelid
                            join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
                        where t.relname = ? and a.attname = ?
                        """, row -> true, ledger.table(), column);
        assertThat(indexes).as("indexes that begin with " + column).isNotEmpty();
    }

    private static void mayArriveLater(LedgerCase ledger, DeclaredField field) {
        var answer =
                ledger.clerk().post(pointing(ledger, field, UUID.randomUUID().toString()));
        if (answer.status() == 201) {
            assertThat(Arc.container()
                            .instance(Database.class)
                            .get()
                            .query(
                                    "select field from unresolved_reference where record_id = ?",
                                    row -> row.getString(1),
                                    UUID.fromString(answer.id())))
                    .contains(field.name());
        } else {
            // a rule of the ledger may want it to agree with another field, but it is not refused as unknown
            assertThat(answer.is(422).violations()).doesNotContain(refusal(field));
        }
    }
}
