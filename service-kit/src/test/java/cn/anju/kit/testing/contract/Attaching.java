package cn.anju.kit.testing.contract;

import static cn.anju.kit.testing.contract.County.ELSEWHERE;
import static cn.anju.kit.testing.contract.County.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.anju.kit.security.Role;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Photos and documents belong to records: who may see and write a record may see and write what is attached to it. */
final class Attaching implements ContractChapter {
    private static final byte[] NOTE = "承诺书\n本人自愿季节性返回。\n".getBytes(StandardCharsets.UTF_8);

    @Override
    public Stream<DynamicTest> facts(LedgerCase ledger) {
        return ledger.isWritten()
                ? Stream.of(
                        dynamicTest("keeps a document and gives it back", () -> givesBack(ledger)),
                        dynamicTest("is hidden as the record is", () -> isHidden(ledger)))
                : Stream.empty();
    }

    private static Answer attach(Clerk clerk, String record) {
        return clerk.asking()
                .body("text/plain", NOTE)
                .post(href(clerk, record) + "?title=承诺书&kind=COMMITMENT&fileName=承诺书.txt");
    }

    private static String href(Clerk clerk, String record) {
        return clerk.href() + "/" + record + "/attachments";
    }

    private static void givesBack(LedgerCase ledger) {
        var clerk = ledger.writerAt(HERE);
        String record = clerk.post(ledger.body()).is(201).id();
        String id = attach(clerk, record).is(201).id();
        assertThat(attach(clerk, record).is(200).id()).isEqualTo(id);
        assertThat(clerk.get(record + "/attachments").is(200).ids()).containsExactly(id);
        var content = clerk.asking().get(href(clerk, record) + "/" + id + "/content");
        assertThat(content.bytes()).isEqualTo(NOTE);
        var reason = clerk.asking().json(Map.of("reason", "传错了"));
        reason.post(href(clerk, record) + "/" + id + "/void").is(200);
        assertThat(clerk.get(record + "/attachments/" + id)
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("VOIDED");
    }

    private static void isHidden(LedgerCase ledger) {
        String record = ledger.create();
        String id = attach(ledger.clerk(), record).is(201).id();
        if (!ledger.ledger().isReadByAll()) {
            var outsider = ledger.as(Role.TOWNSHIP_OFFICER, ELSEWHERE);
            outsider.get(record + "/attachments").isProblem(404, "not-found");
            outsider.get(record + "/attachments/" + id + "/content").isProblem(404, "not-found");
        }
        attach(ledger.as(Role.AUDITOR, HERE), record).isProblem(403, "forbidden");
    }
}
