package cn.anju.kit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** A body that is no record is refused, and where it goes wrong is told. */
final class Bodies implements ContractChapter {
    @Override
    public Stream<DynamicTest> facts(LedgerCase ledger) {
        return ledger.isWritten()
                ? Stream.of(
                        dynamicTest("must be JSON", () -> mustBeJson(ledger)),
                        dynamicTest("must be a record", () -> mustBeRecord(ledger)),
                        dynamicTest("must be sent as JSON", () -> mustBeSentAsJson(ledger)))
                : Stream.empty();
    }

    private static void mustBeJson(LedgerCase ledger) {
        for (String body : new String[] {"{\n  \"a\": ", "null", "", "{\"id\":1,\"id\":2}", "{} {}"}) {
            ledger.clerk().post(body).isProblem(400, "malformed-json");
            ledger.clerk().put(UUID.randomUUID().toString(), body).isProblem(400, "malformed-json");
        }
        var answer = ledger.clerk().post("{\n  \"a\": ");
        assertThat(answer.json().path("detail").asText()).contains("line 2");
    }

    private static void mustBeRecord(LedgerCase ledger) {
        for (String body : new String[] {"[1, 2]", "7", "\"record\""}) {
            ledger.clerk().post(body).isProblem(400, "invalid-record");
        }
        var body = new HashMap<>(ledger.body());
        body.put("colour", Map.of("red", 1));
        assertThat(ledger.clerk().post(body).isProblem(400, "invalid-record").violations())
                .containsExactly("/colour unknown-field");
    }

    private static void mustBeSentAsJson(LedgerCase ledger) {
        String href = ledger.ledger().href();
        String one = href + "/" + UUID.randomUUID();
        isUnsupported(asText(ledger).post(href));
        isUnsupported(asText(ledger).put(one));
        isUnsupported(asText(ledger).patch(one));
        isUnsupported(asText(ledger).post(one + "/void"));
    }

    private static Request asText(LedgerCase ledger) {
        return ledger.clerk().asking().body("text/plain", "record");
    }

    private static void isUnsupported(Answer answer) {
        answer.isProblem(415, "unsupported-media-type");
    }
}
