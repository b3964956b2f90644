package cn.anju.kit.testing.contract;

import static cn.anju.kit.testing.contract.County.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.anju.kit.ledger.FieldShape;
import cn.anju.kit.security.Role;
import cn.anju.kit.security.Workstreams;
import cn.anju.kit.testing.Tokens;
import io.quarkus.arc.Arc;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Who is signed in reads what their role may; who may write is declared by the ledger. */
final class Permitting implements ContractChapter {
    @Override
    public Stream<DynamicTest> facts(LedgerCase ledger) {
        var anybody = Stream.of(
                dynamicTest("wants everybody signed in", () -> wantsTokens(ledger)),
                dynamicTest("lets analysts and auditors read only", () -> letsRead(ledger)));
        return ledger.isWritten()
                ? Stream.concat(anybody, Stream.of(dynamicTest("lets its writers write", () -> letsWrite(ledger))))
                : anybody;
    }

    private static void wantsTokens(LedgerCase ledger) {
        String href = ledger.ledger().href();
        String one = href + "/" + UUID.randomUUID();
        var nobody = Request.ofNobody().json("{}");
        for (var answer : List.of(
                nobody.get(href),
                nobody.get(one),
                nobody.get(one + "/history"),
                nobody.post(href),
                nobody.put(one),
                nobody.patch(one),
                nobody.post(one + "/void"))) {
            answer.isProblem(401, "unauthorized");
        }
        ledger.as("not.a.token").list("").is(401);
    }

    private static void letsRead(LedgerCase ledger) {
        var body = ledger.body();
        String id = ledger.isWritten()
                ? ledger.clerk().post(body).is(201).id()
                : ledger.as(Role.ANALYST, HERE).list("limit=1").ids().get(0);
        for (Role role : List.of(Role.ANALYST, Role.AUDITOR)) {
            var reader = ledger.as(role, HERE);
            reader.list("limit=1").is(200);
            var record = reader.get(id).is(200).json();
            reader.history(id).is(200);
            mayNotWrite(ledger, reader, id);
            for (FieldShape field : ledger.ledger().shape().fields()) {
                boolean isKept = field.personal() && role == Role.ANALYST;
                assertThat(record.has(field.name()) && isKept).as(field.name()).isFalse();
            }
        }
    }

    private static void mayNotWrite(LedgerCase ledger, Clerk clerk, String id) {
        var body = ledger.body();
        clerk.post(body).isProblem(403, "forbidden");
        clerk.put(id, 1, body).isProblem(403, "forbidden");
        clerk.patch(id, 1, ledger.change(0)).isProblem(403, "forbidden");
        clerk.makeVoid(id).isProblem(403, "forbidden");
    }

    private static void letsWrite(LedgerCase ledger) {
        String id = ledger.create();
        for (Role role : List.of(Role.COUNTY_ADMIN, Role.TOWNSHIP_OFFICER, Role.SITE_MANAGER)) {
            check(ledger, ledger.as(role, HERE), ledger.ledger().writers().contains(role), id);
        }
        var bureaus = Arc.container().instance(Workstreams.class).get().byBureau();
        String workstream = ledger.ledger().workstream();
        for (boolean isGranted : new boolean[] {true, false}) {
            String bureau = bureaus.keySet().stream()
                    .filter(b -> bureaus.get(b).contains(workstream) == isGranted)
                    .findFirst()
                    .orElseThrow();
            boolean mayWrite = isGranted && ledger.ledger().writers().contains(Role.BUREAU_OFFICER);
            check(ledger, ledger.as(Tokens.ofBureau(bureau)), mayWrite, id);
        }
    }

    private static void check(LedgerCase ledger, Clerk clerk, boolean mayWrite, String id) {
        if (mayWrite) {
            clerk.post(ledger.body()).is(201);
        } else {
            mayNotWrite(ledger, clerk, id);
        }
    }
}
