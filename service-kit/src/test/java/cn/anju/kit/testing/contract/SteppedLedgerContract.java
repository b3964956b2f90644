package cn.anju.kit.testing.contract;

import static cn.anju.kit.testing.contract.County.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.anju.kit.ledger.Ledgers;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Tokens;
import io.quarkus.arc.Arc;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Shows beside the contract of all ledgers that steps of records are taken alike: by whoever knows the version, once under a
 * key, in the workflow only, and on record. A ledger with a workflow needs a step that can be taken with a new record.
 */
public abstract class SteppedLedgerContract extends LedgerContract {
    private static final String COUNTY = Tokens.inRegions("county-admin", "360732");

    /**
     * A step that can be taken with a new record.
     *
     * @param path last part of its path below the record
     * @param body what is given with it
     * @param text one of the texts in it
     */
    public record FirstStep(String path, Map<String, ?> body, String text) {}

    /** The first steps by ledger, of all ledgers with a workflow. */
    protected abstract Map<String, FirstStep> firstSteps();

    @TestFactory
    Stream<DynamicTest> everyStep() {
        var peculiarities = new Peculiarities();
        declare(peculiarities);
        var county = new County(Arc.container().instance(Ledgers.class).get(), peculiarities);
        county.awaitPlaces();
        var stepped = county.cases().stream()
                .filter(ledger -> ledger.ledger().related().contains("process"))
                .toList();
        assertThat(stepped)
                .extracting(LedgerCase::toString)
                .containsExactlyInAnyOrderElementsOf(firstSteps().keySet());
        return stepped.stream()
                .map(ledger -> dynamicTest(
                        ledger.toString(), () -> takesSteps(ledger, firstSteps().get(ledger.toString()))))
                .onClose(county::close);
    }

    private static void takesSteps(LedgerCase ledger, FirstStep step) {
        String id = ledger.as(COUNTY).post(ledger.minimal(HERE)).is(201).id();
        String record = ledger.ledger().href() + "/" + id;
        String path = record + "/" + step.path();
        answer(sending(step.body()), path).isProblem(428, "precondition-required");
        answer(sending(step.body()).header("If-Match", "\"7\""), path).isProblem(412, "precondition-failed");
        knowsItsStepsOnly(record, step);

        String key = UUID.randomUUID().toString();
        var first = answer(keyed(step.body(), key), path);
        assertThat(first.status()).as(first.text()).isIn(200, 201);
        assertThat(first.header("ETag")).isEqualTo("\"2\"");
        assertThat(first.id()).isEqualTo(id);
        assertThat(first.version()).isEqualTo(2);
        var again = answer(keyed(step.body(), key), path).is(first.status());
        assertThat(again.json()).isEqualTo(first.json());
        answer(keyed(Client.with(step.body(), step.text(), "另一说法"), key), path).isProblem(422, "idempotency-conflict");
        answer(sending(step.body()).header("If-Match", "\"1\""), path).isProblem(412, "precondition-failed");

        var taken = asking().get(record + "/transitions").is(200).items();
        assertThat(taken).hasSize(1);
        assertThat(taken.get(0).path("version").asInt()).isEqualTo(2);
        assertThat(taken.get(0).path("actor").asText()).isEqualTo("county-admin");
        var process = asking().get(record + "/process").is(200);
        assertThat(process.version()).isEqualTo(2);
        assertThat(process.json().path("state")).isEqualTo(taken.get(0).path("to"));
        assertThat(ledger.as(COUNTY).history(id).is(200).items()).hasSize(2);
    }

    private static void knowsItsStepsOnly(String record, FirstStep step) {
        if (step.body().containsKey("action")) {
            var unknown = Client.with(step.body(), "action", "NO_SUCH_STEP");
            var refused = answer(sending(unknown).header("If-Match", "\"1\""), record + "/" + step.path());
            assertThat(refused.status()).as(refused.text()).isIn(400, 422);
            assertThat(refused.violations()).anyMatch(violation -> violation.startsWith("/action "));
        } else {
            answer(sending(step.body()).header("If-Match", "\"1\""), record + "/no-such-step")
                    .is(404);
        }
    }

    private static Request keyed(Map<String, ?> body, String key) {
        return sending(body).header("If-Match", "\"1\"").header("Idempotency-Key", key);
    }

    private static Request sending(Map<String, ?> body) {
        return asking().json(body);
    }

    private static Request asking() {
        return Request.of(COUNTY);
    }

    private static Answer answer(Request request, String path) {
        return request.post(path);
    }
}
