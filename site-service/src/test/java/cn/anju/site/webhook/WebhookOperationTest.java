package cn.anju.site.webhook;

import static cn.anju.site.webhook.Subscriptions.HERE;
import static cn.anju.site.webhook.Subscriptions.json;
import static cn.anju.site.webhook.Subscriptions.subscribe;
import static cn.anju.site.webhook.Subscriptions.system;
import static cn.anju.site.webhook.Subscriptions.toVisits;
import static cn.anju.site.webhook.Subscriptions.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import cn.anju.kit.testing.Surroundings;
import cn.anju.site.webhook.Receiver.Told;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What those in charge of a receiver do with it: tell again, pause, change the secret, try it, see how far it is. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class WebhookOperationTest extends ToldReceiver {
    @Test
    void tellsAgainFromAnInstantOrAPosition() throws InterruptedException {
        // Of one site: at others, other tests import a hundred thousand visits
        var webhook = subscribe(
                Map.of("url", receiver.url(), "ledgers", List.of("leader-visits"), "siteCodes", List.of(HERE)));
        var visits = visits(3);
        var first = receiver.await(3, told -> true);
        awaitLag(webhook, 0);
        String position = system().get(webhook.path() + "/deliveries")
                .then()
                .body("items", hasSize(3))
                .extract()
                .path("items.find { it.recordId == '" + visits.get(1) + "' }.position");

        json(Map.of("fromPosition", position))
                .post(webhook.path() + "/replays")
                .then()
                .statusCode(200);
        receiver.await(5, told -> true);
        awaitLag(webhook, 0);
        assertThat(receiver.accepted().subList(3, receiver.accepted().size()))
                .extracting(Told::recordId)
                .containsExactlyInAnyOrder(visits.get(1), visits.get(2));

        json(Map.of("since", "2020-01-01T00:00:00Z"))
                .post(webhook.path() + "/replays")
                .then()
                .statusCode(200);
        receiver.await(8, told -> visits.contains(told.recordId()));
        awaitLag(webhook, 0);
        assertThat(receiver.accepted(told -> told.id().equals(first.get(0).id())))
                .extracting(Told::body)
                .hasSizeBetween(2, 3)
                .containsOnly(first.get(0).body());
        system().get(webhook.path() + "/deliveries?limit=3").then().body("items.attempts", contains(3, 3, 2));
    }

    @Test
    void waitsWhilePausedAndGoesOnFromThere() throws InterruptedException {
        var webhook = toVisits(receiver);
        system().post(webhook.path() + "/pause").then().statusCode(200).body("state", equalTo("PAUSED"));
        var visits = visits(2);
        Thread.sleep(300);
        assertThat(receiver.accepted()).isEmpty();
        system().get(webhook.path()).then().body("lag", equalTo(2));
        system().post(webhook.path() + "/resume").then().statusCode(200).body("state", equalTo("ACTIVE"));
        assertThat(receiver.await(2, told -> true)).extracting(Told::recordId).containsAll(visits);
    }

    @Test
    void signsWithBothSecretsWhileReceiversChangeOver() throws InterruptedException {
        var webhook = toVisits(receiver);
        system().post(webhook.path() + "/secrets").then().statusCode(428);
        var renewed = system().header("If-Match", webhook.etag())
                .post(webhook.path() + "/secrets")
                .then()
                .statusCode(200)
                .body("previousSecretUntil", notNullValue())
                .extract();
        String secret = renewed.path("secret");
        system().header("If-Match", webhook.etag())
                .post(webhook.path() + "/secrets")
                .then()
                .statusCode(412);
        visit(HERE);
        var told = receiver.await(1, t -> true).get(0);
        assertThat(secret).isNotEqualTo(webhook.secret());
        assertThat(told.isSignedWith(secret)).isTrue();
        assertThat(told.isSignedWith(webhook.secret())).isTrue();
        assertThat(told.headers().getFirst("Webhook-Signature").split(" ")).hasSize(2);
    }

    @Test
    void triesAReceiverOnDemand() {
        var webhook = toVisits(receiver);
        system().post(webhook.path() + "/ping")
                .then()
                .statusCode(200)
                .body("accepted", equalTo(true))
                .body("statusCode", equalTo(204));
        var told = receiver.accepted().get(0);
        assertThat(told.event().path("type").asText()).isEqualTo("anju.webhook.ping.v1");
        assertThat(told.isSignedWith(webhook.secret())).isTrue();
        receiver.answering(any -> 302);
        system().post(webhook.path() + "/ping")
                .then()
                .statusCode(200)
                .body("accepted", equalTo(false))
                .body("statusCode", equalTo(302))
                .body("error", equalTo("status"));
    }

    @Test
    void showsTheLogPageByPage() throws InterruptedException {
        var webhook = toVisits(receiver);
        var visits = visits(5);
        receiver.await(5, told -> true);
        awaitLag(webhook, 0);
        var ids = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = system().get(webhook.path() + "/deliveries?limit=2" + cursor)
                    .then()
                    .statusCode(200)
                    .body("items.statusCode", everyItem(equalTo(204)))
                    .extract();
            ids.addAll(page.<List<String>>path("items.recordId"));
            String next = page.path("nextCursor");
            cursor = next == null ? null : "&cursor=" + next;
        }
        assertThat(ids).hasSize(5).containsExactlyInAnyOrderElementsOf(visits);
    }

    @Test
    void tellsMonitoringHowFarReceiversAreBehind() throws InterruptedException {
        receiver.answering(told -> 500);
        var webhook = toVisits(receiver);
        visits(2);
        awaitRefusals(3);
        Thread.sleep(800);
        assertThat(RestAssured.get("/q/metrics").asString())
                .contains("anju_webhook_lag_records{webhook=\"" + webhook.id() + "\"} 2.0")
                .containsPattern("anju_webhook_failures\\{webhook=\"" + webhook.id() + "\"} [1-9]");
    }
}
