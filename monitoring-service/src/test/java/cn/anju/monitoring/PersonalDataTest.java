package cn.anju.monitoring;

import static cn.anju.kit.testing.Client.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import cn.anju.kit.personal.Binding;
import cn.anju.kit.personal.Sealing;
import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.SyntheticIdNumbers;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.common.mapper.TypeRef;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where names, ID numbers and phones may be and where not. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PersonalDataTest {
    private static final String NAME = "欧阳秀英";
    private static final String PHONE = "15487654321";

    @Inject
    Database database;

    @Inject
    Sealing sealing;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    private final String idNumber = SyntheticIdNumbers.next("19850312", true);
    private String household;
    private Map<String, Object> person;

    @BeforeEach
    void aPersonIsToBeEntered() {
        Places.await();
        household = Records.settle(Places.SITE);
        person = Records.person(household);
        person.putAll(Map.of("name", NAME, "idNumber", idNumber, "phone", PHONE));
    }

    private String enter() {
        return Client.post("persons", person).statusCode(201).extract().path("id");
    }

    @Test
    void isMaskedInAnswers() {
        String id = enter();

        isMasked(Client.get(Tokens.system(), "persons/" + id), "");
        isMasked(Client.get(Tokens.system(), "persons?householdId=" + household), "items[0].");
        isMasked(
                Client.get(Tokens.system(), "persons?householdId=" + household + "&fields=name,idNumber,phone"),
                "items[0].");
    }

    private void isMasked(ValidatableResponse answer, String path) {
        answer.statusCode(200)
                .body(path + "name", equalTo("欧**"))
                .body(path + "idNumber", equalTo("999*************" + idNumber.substring(16)))
                .body(path + "phone", equalTo("154******21"));
        tellsNothing(answer.extract().asString());
    }

    private void tellsNothing(String text) {
        assertThat(text).doesNotContain(NAME, idNumber, PHONE);
    }

    @Test
    void isKeptFromAnalysts() {
        String id = enter();
        String analyst = Tokens.inRegions("analyst", "360732");

        for (String path : List.of(
                "persons/" + id,
                "persons?householdId=" + household,
                "persons?householdId=" + household + "&fields=id,name,phone",
                "persons/" + id + "/history")) {
            String answer = Client.get(analyst, path).statusCode(200).extract().asString();
            assertThat(answer).as(path).contains(id).doesNotContain("name", "idNumber", "phone", "欧*", "154*");
        }
    }

    @Test
    void isEncryptedInTheDatabase() {
        String id = enter();
        String row = database.queryOne(
                        "select p::text from person p where id = ?", r -> r.getString(1), UUID.fromString(id))
                .orElseThrow();

        tellsNothing(row);
        for (String column : List.of("name", "id_number", "phone", "id_number_index")) {
            tellsNothing(new String(stored(column, id), StandardCharsets.UTF_8));
        }
        assertThat(opened("name", id)).isEqualTo(NAME);
        assertThat(opened("idNumber", id)).isEqualTo(idNumber);
        assertThat(opened("phone", id)).isEqualTo(PHONE);
    }

    private byte[] stored(String column, String id) {
        return database.queryOne(
                        "select " + column + " from person where id = ?", r -> r.getBytes(1), UUID.fromString(id))
                .orElseThrow();
    }

    private String opened(String field, String id) {
        String column = field.replace("idNumber", "id_number");
        return sealing.open(stored(column, id), Binding.toField("monitoring.person", field));
    }

    @Test
    void doesNotPassForAnotherField() {
        String id = enter();
        database.update("update person set phone = id_number where id = ?", UUID.fromString(id));

        Client.get("persons/" + id).statusCode(500);

        database.update("update person set phone = null where id = ?", UUID.fromString(id));
        Client.get("persons/" + id).statusCode(200);
    }

    @Test
    void isNeitherInTheJournalNorInEvents() {
        String id = enter();
        Client.patch("persons", id, 1, Map.of("phone", "15487654322")).statusCode(200);

        var journal = database.query(
                "select payload::text, sealed::text from journal where record_id = ?",
                r -> r.getString(1) + r.getString(2),
                UUID.fromString(id));
        assertThat(journal).hasSize(2).allSatisfy(this::tellsNothing);
        assertThat(database.query(
                        "select payload::text from journal where record_type = 'monitoring.person'",
                        r -> r.getString(1)))
                .noneMatch(payload ->
                        payload.contains("idNumber") || payload.contains("phone") || payload.contains("name"));

        var events = eventsOf(id, 2);
        assertThat(events).allSatisfy(event -> {
            assertThat(event.value())
                    .contains("\"birthDate\":\"1985-03-12\"", "\"siteCode\":\"" + Places.SITE + "\"")
                    .doesNotContain("name", "idNumber", "phone");
            tellsNothing(event.value());
            event.headers().forEach(header -> tellsNothing(new String(header.value(), StandardCharsets.UTF_8)));
        });
    }

    private List<ConsumerRecord<String, String>> eventsOf(String id, int versions) {
        var found = new ArrayList<ConsumerRecord<String, String>>();
        var end = Instant.now().plusSeconds(30);
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", brokers, "group.id", id, "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of("anju.monitoring.ledger"));
            while (found.size() < versions) {
                assertThat(Instant.now()).as("events of %s have arrived", id).isBefore(end);
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (record.key().equals(id)) {
                        found.add(record);
                    }
                });
            }
        }
        return found;
    }

    @Test
    void isNotInTheLogOrInErrors() {
        var log = new Log();
        Logger.getLogger("").addHandler(log);
        try {
            String id = enter();
            tellsNothing(
                    Client.post("persons", person).statusCode(409).extract().asString());
            tellsNothing(Client.post("persons", with(person, "sex", "2"))
                    .statusCode(422)
                    .extract()
                    .asString());
            tellsNothing(Client.post("persons", with(person, "idNumber", idNumber + "0"))
                    .statusCode(400)
                    .extract()
                    .asString());
            tellsNothing(Client.post("persons", with(person, "name", List.of(idNumber)))
                    .statusCode(400)
                    .extract()
                    .asString());
            tellsNothing(Client.patch("persons", id, 1, Map.of("phone", PHONE + PHONE))
                    .statusCode(400)
                    .extract()
                    .asString());
            tellsNothing(
                    Client.makeVoid("persons", id).statusCode(200).extract().asString());
            Logger.getLogger("cn.anju.monitoring").info("The log is read");
        } finally {
            Logger.getLogger("").removeHandler(log);
        }
        assertThat(log.lines).anyMatch(line -> line.contains("The log is read")).allSatisfy(this::tellsNothing);
    }

    private static final class Log extends Handler {
        private final Queue<String> lines = new ConcurrentLinkedQueue<>();

        @Override
        public void publish(LogRecord record) {
            lines.add(new SimpleFormatter().format(record));
        }

        @Override
        public void flush() {
            // lines are kept as they come
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    @Test
    void staysAsItIsWhenAPatchDoesNotNameIt() {
        String id = enter();

        Client.patch("persons", id, 1, Map.of("labourClass", "SKILLED"))
                .statusCode(200)
                .body("phone", equalTo("154******21"));

        assertThat(opened("phone", id)).isEqualTo(PHONE);
        assertThat(opened("idNumber", id)).isEqualTo(idNumber);
    }

    @Test
    void isNotReplacedByItsMask() {
        String id = enter();
        Map<String, Object> shown =
                Client.get(Tokens.system(), "persons/" + id).extract().as(new TypeRef<>() {});

        Client.patch("persons", id, 1, shown)
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("/name", "/idNumber", "/phone"))
                .body("violations.code", containsInAnyOrder("masked", "masked", "masked"));
        assertThat(opened("name", id)).isEqualTo(NAME);
    }

    @Test
    void isMaskedInTheHistory() {
        String id = enter();
        Client.patch("persons", id, 1, Map.of("phone", "15487654399")).statusCode(200);

        String history = Client.get(Tokens.system(), "persons/" + id + "/history")
                .statusCode(200)
                .body(
                        "items[0].changes.find { it.field == 'idNumber' }.after",
                        equalTo("999*************" + idNumber.substring(16)))
                .body("items[1].changes.field", equalTo(List.of("phone")))
                .body("items[1].changes[0].before", equalTo("154******21"))
                .body("items[1].changes[0].after", equalTo("154******99"))
                .extract()
                .asString();
        tellsNothing(history);
    }

    @Test
    void showsInTheHistoryThatItChangedBehindTheMask() {
        String id = enter();
        Client.patch("persons", id, 1, Map.of("phone", "15400000021")).statusCode(200);

        Client.get(Tokens.system(), "persons/" + id + "/history")
                .body("items[1].changes.field", equalTo(List.of("phone")));
    }

    @Test
    void isRefusedInFreeTexts() {
        var warning = Records.warning(household);
        for (Object values : List.of(Map.of("tel", PHONE), Map.of(PHONE, "x"))) {
            Client.post("warnings", with(warning, "values", values))
                    .statusCode(422)
                    .body("violations.code", containsInAnyOrder("personal-data"));
        }
    }
}
