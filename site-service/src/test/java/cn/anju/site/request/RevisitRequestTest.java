package cn.anju.site.request;

import static cn.anju.kit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.OtherServices;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What households ask for at home reaches the site through Kafka, once, and is the site's as soon as somebody sees to it. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RevisitRequestTest {
    @Inject
    Database database;

    private final OtherServices monitoring = new OtherServices();
    private final String household = UUID.randomUUID().toString();
    private final String revisit = UUID.randomUUID().toString();

    @BeforeEach
    void placesAreKnown() {
        Places.await();
    }

    @AfterEach
    void close() {
        monitoring.close();
    }

    private void tell(int version, String status, String request) {
        monitoring.tell("monitoring", "revisits", "revisit", """
                {"id":"%s","version":%d,"status":"%s","householdId":"%s","siteCode":"%s","visitedOn":"2022-03-18",
                "recordedOn":"2022-03-19","suddenHardship":false%s}
                """.formatted(
                        revisit, version, status, household, Places.SITE, request));
    }

    private int takenIn() {
        return database.queryOne(
                        "select version from consumed_record where record_type = 'monitoring.revisit' and record_id = ?",
                        row -> row.getInt(1),
                        UUID.fromString(revisit))
                .orElse(0);
    }

    private static String asking(String what) {
        return ",\"requestCategory\":\"UTILITIES\",\"request\":\"" + what + "\"";
    }

    private ValidatableResponse requests() {
        return Client.get("public-requests?status=ACTIVE&revisitId=" + revisit).statusCode(200);
    }

    @Test
    void followsTheRevisitUntilSomebodySeesToIt() {
        tell(1, "ACTIVE", asking("楼道灯不亮"));
        tell(1, "ACTIVE", asking("楼道灯不亮"));
        eventually(() -> requests()
                .body("items", hasSize(1))
                .body("items[0].version", equalTo(1))
                .body("items[0].siteCode", equalTo(Places.SITE))
                .body("items[0].householdId", equalTo(household))
                .body("items[0].raisedOn", equalTo("2022-03-18"))
                .body("items[0].dueOn", equalTo("2022-04-02"))
                .body("items[0].recordedOn", equalTo("2022-03-19"))
                .body("items[0].category", equalTo("UTILITIES"))
                .body("items[0].channel", equalTo("REVISIT")));
        tell(2, "ACTIVE", asking("3 栋楼道灯不亮"));
        eventually(() -> requests().body("items[0].content", equalTo("3 栋楼道灯不亮")));
        String id = requests().extract().path("items[0].id");
        Client.patch("public-requests", id, 2, Map.of("resolvedOn", "2022-03-25"))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/answer"));
        Client.patch("public-requests", id, 2, Map.of("resolvedOn", "2022-03-25", "answer", "灯具已更换"))
                .statusCode(200);
        tell(3, "VOIDED", asking("3 栋楼道灯不亮"));
        eventually(() -> assertThat(takenIn()).isEqualTo(3));
        requests().body("items", hasSize(1)).body("items[0].answer", equalTo("灯具已更换"));
    }

    @Test
    void isTakenBackWithTheRevisit() {
        tell(1, "ACTIVE", asking("楼道灯不亮"));
        eventually(() -> requests().body("items", hasSize(1)));
        tell(2, "ACTIVE", "");
        eventually(() -> requests().body("items", hasSize(0)));
        tell(3, "ACTIVE", asking("路灯不亮"));
        eventually(() -> requests().body("items[0].content", equalTo("路灯不亮")));
        tell(4, "VOIDED", asking("路灯不亮"));
        eventually(() -> requests().body("items", hasSize(0)));
    }

    @Test
    void isDueAfterTheUsualTimeUnlessSaidOtherwise() {
        var request = Map.of(
                "siteCode",
                Places.SITE,
                "raisedOn",
                "2022-03-01",
                "category",
                "DISPUTE",
                "channel",
                "WINDOW",
                "content",
                "噪音扰民");
        Client.post("public-requests", request).statusCode(201).body("dueOn", equalTo("2022-03-16"));
        Client.post("public-requests", Client.with(request, "dueOn", "2022-03-05"))
                .statusCode(201)
                .body("dueOn", equalTo("2022-03-05"));
    }
}
