package cn.anju.site.webhook;

import static cn.anju.site.webhook.Subscriptions.ELSEWHERE;
import static cn.anju.site.webhook.Subscriptions.HERE;
import static cn.anju.site.webhook.Subscriptions.TOWNSHIP_HERE;
import static cn.anju.site.webhook.Subscriptions.correct;
import static cn.anju.site.webhook.Subscriptions.json;
import static cn.anju.site.webhook.Subscriptions.subscribe;
import static cn.anju.site.webhook.Subscriptions.system;
import static cn.anju.site.webhook.Subscriptions.toVisits;
import static cn.anju.site.webhook.Subscriptions.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import cn.anju.kit.testing.Surroundings;
import cn.anju.site.webhook.Receiver.Told;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** How systems are told: signed, in order of each record, at least once, whatever becomes of the receiver or the sender. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class WebhookDeliveryTest extends ToldReceiver {
    @Inject
    AgroalDataSource database;

    @Test
    void tellsARecordAsASignedCloudEvent() throws InterruptedException {
        var webhook = toVisits(receiver);
        String id = visit(HERE);
        var told = receiver.await(1, t -> true).get(0);
        assertThat(told.headers().getFirst("Content-Type")).startsWith("application/cloudevents+json");
        assertThat(told.id()).isEqualTo(id + ":1");
        assertThat(told.isSignedWith(webhook.secret())).isTrue();
        assertThat(Long.parseLong(told.headers().getFirst("Webhook-Timestamp")))
                .isCloseTo(Instant.now().getEpochSecond(), within(20L));
        var event = told.event();
        assertThat(event.path("specversion").asText()).isEqualTo("1.0");
        assertThat(event.path("id").asText()).isEqualTo(id + ":1");
        assertThat(event.path("type").asText()).isEqualTo("anju.site.leader-visit.v1");
        assertThat(event.path("source").asText()).isEqualTo("/api/v1/site/leader-visits");
        assertThat(event.path("subject").asText()).isEqualTo(id);
        assertThat(Instant.parse(event.path("time").asText())).isBefore(Instant.now());
        assertThat(event.path("data").path("id").asText()).isEqualTo(id);
        assertThat(event.path("data").path("visitedOn").asText()).isEqualTo("2022-03-10");
    }

    @Test
    void keepsTheOrderOfEachRecordWhileTellingSeveralRecordsAtOnce() throws InterruptedException {
        receiver.answering(told -> afterMillis(15, 204));
        toVisits(receiver);
        var visits = visits(30);
        correctTwice(visits);
        var told = receiver.await(90, t -> true);
        assertInOrder(told, visits, 3);
        assertThat(told).hasSize(90);
        assertThat(receiver.hasSeenTwoOfOneRecordAtOnce()).isFalse();
        assertThat(receiver.mostAtOnce()).isBetween(2, 16);
    }

    @Test
    void tellsEverythingOnceTheReceiverAnswersAgain() throws InterruptedException {
        receiver.answering(told -> receiver.refused() % 2 == 0 ? 503 : 500);
        var webhook = toVisits(receiver);
        var visits = visits(20);
        correctTwice(visits);
        awaitRefusals(5);
        system().get(webhook.path())
                .then()
                .body("state", equalTo("ACTIVE"))
                .body("lag", equalTo(60))
                .body("lastError", equalTo("status"))
                .body("failingSince", notNullValue())
                .body("nextAttemptAt", notNullValue());
        system().get(webhook.path() + "/deliveries?outcome=NOT_ACCEPTED")
                .then()
                .body("items[0].attempts", greaterThan(1))
                .body("items[0].error", equalTo("status"))
                .body("items[0].nextAttemptAt", notNullValue());
        assertThat(receiver.accepted()).isEmpty();

        receiver.answering(told -> 204);
        var told = receiver.await(60, t -> true);
        assertInOrder(told, visits, 3);
        assertThat(told).allMatch(t -> t.isSignedWith(webhook.secret()));
        awaitLag(webhook, 0);
        system().get(webhook.path() + "/deliveries?outcome=NOT_ACCEPTED").then().body("items", hasSize(0));
    }

    @Test
    void goesOnFromTheStoredPositionWhereASenderHasDiedBeforeSavingIt() throws InterruptedException, SQLException {
        var webhook = toVisits(receiver);
        var died = new AtomicBoolean();
        receiver.answering(told -> {
            if (receiver.accepted().size() >= 10 && died.compareAndSet(false, true)) {
                leaseToSomeoneWhoDies(webhook.id());
            }
            return afterMillis(5, 200);
        });
        var visits = visits(30);
        correctTwice(visits);
        receiver.await(91, t -> true);
        awaitLag(webhook, 0);
        var told = receiver.accepted();
        assertThat(told).hasSizeGreaterThan(90);
        for (String id : visits) {
            assertThat(told.stream().filter(t -> t.recordId().equals(id)).map(Told::version))
                    .contains(1, 2, 3)
                    .endsWith(3);
        }
    }

    @Test
    void tellsNothingOutsideTheScope() throws InterruptedException {
        subscribe(Map.of("url", receiver.url(), "ledgers", List.of("leader-visits"), "siteCodes", List.of(HERE)));
        visit(ELSEWHERE);
        visit(HERE);
        visit(ELSEWHERE);
        String last = visit(HERE);
        receiver.await(1, told -> told.recordId().equals(last));
        assertThat(receiver.accepted())
                .hasSize(2)
                .allMatch(told ->
                        told.event().path("data").path("siteCode").asText().equals(HERE));
    }

    @Test
    void tellsAllLedgersOfARegionWhereNoneIsNamed() throws InterruptedException {
        subscribe(Map.of("url", receiver.url(), "regionCodes", List.of(TOWNSHIP_HERE)));
        String elsewhere = visit(ELSEWHERE);
        String visit = visit(HERE);
        String activity = json(Map.of("siteCode", HERE, "heldOn", "2022-03-10", "kind", "VOLUNTEER"))
                .post("/api/v1/site/activities")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        receiver.await(1, told -> told.recordId().equals(activity));
        assertThat(receiver.accepted())
                .extracting(Told::recordId)
                .contains(visit, activity)
                .doesNotContain(elsewhere);
    }

    @Test
    void letsASlowReceiverHoldBackNoOther() throws InterruptedException {
        try (var slow = new Receiver()) {
            slow.answering(told -> afterMillis(1_500, 204));
            toVisits(slow);
            toVisits(receiver);
            var visits = visits(12);
            receiver.await(12, told -> true);
            assertThat(receiver.accepted()).extracting(Told::recordId).containsAll(visits);
            assertThat(slow.accepted()).hasSizeLessThan(12);
        }
    }

    private static void correctTwice(List<String> visits) {
        for (int version = 1; version <= 2; version++) {
            for (String id : visits) {
                correct(id, version);
            }
        }
    }

    private static void assertInOrder(List<Told> told, List<String> records, int versions) {
        for (String id : records) {
            assertThat(told.stream().filter(t -> t.recordId().equals(id)).map(Told::version))
                    .isSorted()
                    .contains(1, versions);
        }
    }

    private static int afterMillis(long millis, int status) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return status;
    }

    /** What a sender meets that has stood still for longer than its lease, and what it leaves if it died. */
    private void leaseToSomeoneWhoDies(String webhook) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("""
                        update webhook_position set lease_owner = ?, leased_until = now() + interval '1 second'
                        where webhook_id = ?::uuid
                        """)) {
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, webhook);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
