package cn.anju.kit.testing.contract;

import static cn.anju.kit.testing.contract.County.ELSEWHERE;
import static cn.anju.kit.testing.contract.County.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.anju.kit.personal.PersonalText;
import cn.anju.kit.testing.Place;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** What is recorded is there, as it was sent, with who recorded it and when. */
final class Recording implements ContractChapter {
    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");

    @Override
    public Stream<DynamicTest> facts(LedgerCase ledger) {
        if (!ledger.isWritten()) {
            return Stream.empty();
        }
        return Stream.of(
                dynamicTest("answers with the record and where it is", () -> isThere(ledger)),
                dynamicTest("takes the required fields alone", () -> takesRequiredFields(ledger)),
                dynamicTest("keeps records scattered in a region", () -> keepsScattered(ledger)),
                dynamicTest("refuses a value twice that is unique, and tells no more", () -> refusesTwice(ledger)));
    }

    private static void isThere(LedgerCase ledger) {
        var body = ledger.body();
        var created = ledger.clerk().post(body).is(201);
        String location = ledger.ledger().href() + "/" + created.id();
        assertThat(created.header("Location")).endsWith(location);
        assertThat(created.header("ETag")).isEqualTo("\"1\"");
        saysWhatWasSent(ledger, body, created.json());
        hasEnvelope(ledger, created.json());

        var read = ledger.clerk().get(created.id()).is(200);
        assertThat(read.json()).isEqualTo(created.json());
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
        assertThat(read.header("Cache-Control")).contains("no-cache");
        var again = ledger.clerk().asking().header("If-None-Match", "\"1\"").get(location);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
    }

    private static void saysWhatWasSent(LedgerCase ledger, Map<String, Object> body, JsonNode record) {
        for (DeclaredField field : ledger.fields()) {
            Object sent = body.get(field.name());
            if (sent != null) {
                JsonNode shown = record.path(field.name());
                JsonNode expected = Json.tree(field.shape().personal() ? mask(field, sent) : sent);
                assertThat(Json.same(shown, expected))
                        .as("%s: sent %s, got %s", field.name(), expected, shown)
                        .isTrue();
            }
        }
    }

    private static String mask(DeclaredField field, Object text) {
        var mapper = Arc.container().instance(ObjectMapper.class).get();
        return ((PersonalText) mapper.convertValue(text, field.type())).masked();
    }

    private static void hasEnvelope(LedgerCase ledger, JsonNode record) {
        assertThat(record.path("version").asInt()).isEqualTo(1);
        assertThat(record.path("status").asText()).isEqualTo("ACTIVE");
        assertThat(record.path("recordedBy").asText()).isEqualTo(ledger.clerkName());
        assertThat(record.path("changedBy").asText()).isEqualTo(ledger.clerkName());
        assertThat(record.path("late").isBoolean()).isTrue();
        assertThat(LocalDate.parse(record.path("recordedOn").asText()))
                .isBetween(LocalDate.now(COUNTY).minusDays(1), LocalDate.now(COUNTY));
        assertThat(OffsetDateTime.parse(record.path("recordedAt").asText())).isBefore(OffsetDateTime.now(COUNTY));
        assertThat(record.path("changedAt")).isEqualTo(record.path("recordedAt"));
        assertThat(record.has("voidReason")).isFalse();
    }

    private static void takesRequiredFields(LedgerCase ledger) {
        var created = ledger.clerk().post(ledger.minimal(HERE)).is(201);
        saysWhatWasSent(ledger, Map.of(), created.json());
        ledger.clerk().get(created.id()).is(200);
    }

    private static void keepsScattered(LedgerCase ledger) {
        if (ledger.canBeScattered()) {
            Place township = HERE.scattered();
            var record = ledger.clerk().post(ledger.body(township)).is(201).json();
            assertThat(record.path("regionCode").asText()).isEqualTo(township.regionCode());
            assertThat(record.has("siteCode")).isFalse();
        }
    }

    private static void refusesTwice(LedgerCase ledger) {
        for (DeclaredField field : ledger.uniqueTexts()) {
            var first = ledger.minimal(HERE);
            String id = ledger.clerk().post(first).is(201).id();
            var second = ledger.minimal(ELSEWHERE);
            second.put(field.name(), first.get(field.name()));
            var answer = ledger.clerk().post(second).isProblem(409, "duplicate");
            answer.violates("/" + field.name(), "duplicate");
            assertThat(answer.text()).doesNotContain(id, HERE.siteCode(), HERE.regionCode());
            assertThat(answer.violations()).hasSize(1);
        }
    }
}
