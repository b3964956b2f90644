package cn.anju.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** How the journal reaches Kafka. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RelayTest {
    private static final String REGIONS = "/api/v1/site/regions";

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @Test
    void tellsEveryVersionAsACloudEventWithTheWholeRecord() {
        String id = put("360732901000");
        Client.patch("regions", id, 1, Map.of("note", "更名")).statusCode(200);
        var messages = messages(id, 2);
        assertThat(messages).extracting(m -> header(m, "ce_id")).containsExactly(id + ":1", id + ":2");
        var last = messages.get(1);
        assertThat(last.key()).isEqualTo(id);
        assertThat(header(last, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(last, "ce_type")).isEqualTo("anju.site.region.v1");
        assertThat(header(last, "ce_source")).isEqualTo(REGIONS);
        assertThat(Instant.parse(header(last, "ce_time"))).isBefore(Instant.now());
        assertThat(last.value()).contains("\"version\":2", "\"code\":\"360732901000\"", "\"note\":\"更名\"");
    }

    @Test
    void waitsForATransactionThatCommitsLate() throws SQLException {
        UUID slow = UUID.randomUUID();
        String quick;
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            journal(connection, slow, 1);
            quick = put("360732902000");
            assertThat(told(m -> m.key().equals(quick), 1, Duration.ofMillis(700)))
                    .isEmpty();
            connection.commit();
        }
        assertThat(messages(quick, 1)).hasSize(1);
        assertThat(messages(slow.toString(), 1)).hasSize(1);
    }

    @Test
    void neverTellsAnOlderVersionAfterANewerOne() throws SQLException {
        UUID id = UUID.randomUUID();
        try (var older = database.getConnection();
                var newer = database.getConnection()) {
            older.setAutoCommit(false);
            newer.setAutoCommit(false);
            newer.createStatement().execute("select pg_current_xact_id()");
            journal(older, id, 1);
            journal(newer, id, 2);
            older.commit();
            newer.commit();
        }
        String after = put("360732903000");
        messages(after, 1);
        var versions = told(m -> m.key().equals(id.toString()), 2, Duration.ofSeconds(2)).stream()
                .map(m -> header(m, "ce_id"))
                .toList();
        assertThat(versions).isNotEmpty();
        assertThat(versions.get(versions.size() - 1)).isEqualTo(id + ":2");
    }

    @Test
    void tellsTheJournalAgainOnDemand() {
        String before = Instant.now().minusSeconds(1).toString();
        String id = put("360732904000");
        messages(id, 1);
        Client.post("journal/replays", Map.of("since", before)).statusCode(200);
        var messages = messages(id, 2);
        assertThat(messages.get(0).value()).isEqualTo(messages.get(1).value());
        Client.get("journal").body("active", equalTo(true));
    }

    private void journal(Connection connection, UUID id, int version) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into journal (record_type, record_id, version, status, actor, at, payload)
                values ('site.region', ?, ?, 'ACTIVE', 'test', now(), '{}')
                """)) {
            statement.setObject(1, id);
            statement.setInt(2, version);
            statement.executeUpdate();
        }
    }

    private static String put(String code) {
        String id = UUID.randomUUID().toString();
        var region = Map.of("code", code, "name", "某乡", "level", "TOWNSHIP", "from", "2010-01-01");
        Client.sending(Tokens.system(), region).put(REGIONS + "/" + id).then().statusCode(201);
        return id;
    }

    private List<ConsumerRecord<String, String>> messages(String id, int count) {
        var found = told(m -> m.key().equals(id), count, Duration.ofSeconds(20));
        assertThat(found).hasSizeGreaterThanOrEqualTo(count);
        return found;
    }

    private List<ConsumerRecord<String, String>> told(
            Predicate<ConsumerRecord<String, String>> wanted, int count, Duration patience) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        brokers,
                        "group.id",
                        UUID.randomUUID().toString(),
                        "metadata.max.age.ms",
                        "200",
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of("anju.site.ledger"));
            var found = new ArrayList<ConsumerRecord<String, String>>();
            var deadline = Instant.now().plus(patience);
            while (found.size() < count && Instant.now().isBefore(deadline)) {
                consumer.poll(Duration.ofMillis(100)).forEach(m -> {
                    if (wanted.test(m)) {
                        found.add(m);
                    }
                });
            }
            return found;
        }
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
