package cn.anju.kit.testing.contract;

import static cn.anju.kit.testing.contract.County.APART;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.anju.kit.security.Role;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Nothing is deleted: a voided record says why, stays readable, and changes no more. */
final class Voiding implements ContractChapter {
    @Override
    public Stream<DynamicTest> facts(LedgerCase ledger) {
        return ledger.isChanged()
                ? Stream.of(
                        dynamicTest("needs a reason", () -> needsReason(ledger)),
                        dynamicTest("happens once", () -> happensOnce(ledger)),
                        dynamicTest("ends all changes", () -> endsChanges(ledger)),
                        dynamicTest("is seen in lists by status", () -> isSeen(ledger)))
                : Stream.empty();
    }

    private static void needsReason(LedgerCase ledger) {
        String id = ledger.create();
        for (String body : new String[] {"{}", "{\"reason\":\" \"}"}) {
            send(ledger, id, body).isProblem(422, "invalid-record").violates("/reason", "required");
        }
        send(ledger, id, Json.write(Map.of("reason", "长".repeat(501)))).violates("/reason", "too-long");
        send(ledger, id, Json.write(Map.of("reason", "x", "why", "y")))
                .isProblem(400, "invalid-record")
                .violates("/why", "unknown-field");
        assertThat(ledger.clerk().get(id).version()).isEqualTo(1);
    }

    private static Answer send(LedgerCase ledger, String id, String body) {
        return ledger.clerk().asking().json(body).post(ledger.ledger().href() + "/" + id + "/void");
    }

    private static void happensOnce(LedgerCase ledger) {
        String id = ledger.create();
        ledger.clerk()
                .asking()
                .header("If-Match", "\"9\"")
                .json("{\"reason\":\"重复录入\"}")
                .post(ledger.ledger().href() + "/" + id + "/void")
                .isProblem(412, "precondition-failed");
        var answer = ledger.clerk().makeVoid(id).is(200);
        assertThat(answer.json().path("status").asText()).isEqualTo("VOIDED");
        assertThat(answer.json().path("voidReason").asText()).isEqualTo("重复录入");
        assertThat(answer.version()).isEqualTo(2);
        assertThat(send(ledger, id, "{\"reason\":\"又一次\"}").is(200).json()).isEqualTo(answer.json());
        assertThat(ledger.clerk().get(id).is(200).json()).isEqualTo(answer.json());
        ledger.clerk().makeVoid(UUID.randomUUID().toString()).isProblem(404, "not-found");
    }

    private static void endsChanges(LedgerCase ledger) {
        var body = ledger.body();
        String id = ledger.clerk().post(body).is(201).id();
        ledger.clerk().makeVoid(id).is(200);
        ledger.clerk().patch(id, 2, ledger.change(0)).isProblem(409, "voided");
        ledger.clerk().put(id, 2, ledger.changed(body, 0)).isProblem(409, "voided");
    }

    private static void isSeen(LedgerCase ledger) {
        String active = ledger.create(APART);
        String voided = ledger.create(APART);
        ledger.clerk().makeVoid(voided).is(200);
        var officer = ledger.as(Role.TOWNSHIP_OFFICER, APART);
        assertThat(officer.list("limit=500").is(200).ids()).contains(active, voided);
        assertThat(officer.list("limit=500&status=ACTIVE").ids())
                .contains(active)
                .doesNotContain(voided);
        assertThat(officer.list("limit=500&status=VOIDED").ids())
                .contains(voided)
                .doesNotContain(active);
    }
}
