package cn.anju.kit.testing.contract;

import static cn.anju.kit.testing.contract.County.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.anju.kit.security.Role;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** What the service derives is only read; what is booked is never changed. */
final class Unchanging implements ContractChapter {
    @Override
    public Stream<DynamicTest> facts(LedgerCase ledger) {
        if (ledger.ledger().isDerived()) {
            return Stream.of(
                    dynamicTest("is written by nobody", () -> isWrittenByNobody(ledger)),
                    dynamicTest("is read", () -> isRead(ledger)));
        } else if (ledger.ledger().isAppendOnly()) {
            return Stream.of(dynamicTest("is only added to", () -> isOnlyAddedTo(ledger)));
        }
        return Stream.empty();
    }

    private static void isWrittenByNobody(LedgerCase ledger) {
        var body = ledger.body();
        String id = UUID.randomUUID().toString();
        ledger.clerk().post(body).isProblem(405, "derived");
        ledger.clerk().put(id, body).isProblem(405, "derived");
        ledger.clerk().patch(id, 1, ledger.change(0)).isProblem(405, "derived");
        ledger.clerk().makeVoid(id).isProblem(405, "derived");
    }

    private static void isRead(LedgerCase ledger) {
        var list = ledger.as(Role.TOWNSHIP_OFFICER, HERE).list("include=total").is(200);
        assertThat(list.items()).isNotEmpty();
        String id = list.ids().get(0);
        assertThat(ledger.clerk().get(id).is(200).json()).isEqualTo(list.items().get(0));
        assertThat(ledger.clerk().history(id).is(200).items()).isNotEmpty();
    }

    private static void isOnlyAddedTo(LedgerCase ledger) {
        var body = ledger.body();
        String id = ledger.clerk().post(body).is(201).id();
        ledger.clerk().patch(id, 1, ledger.change(0)).isProblem(409, "append-only");
        ledger.clerk().put(id, 1, ledger.changed(body, 0)).isProblem(409, "append-only");
        ledger.clerk().makeVoid(id).isProblem(409, "append-only");
        assertThat(ledger.clerk().get(id).is(200).version()).isEqualTo(1);
    }
}
