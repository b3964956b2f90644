package cn.anju.assessment.filling;

import static cn.anju.kit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import cn.anju.assessment.scheme.reading.ShippedScheme;
import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.OtherServices;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A scheme with metrics that no scheme had: facts of records from long before, without a line of code. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class NewSchemeTest {
    private static final String SITE = "991305-S01";

    @Inject
    Database database;

    private final String admin = Tokens.inRegions("county-admin", "991305");

    @Test
    void fillsNewMetricsFromRecordsThatThereAreAlready() {
        var corrected = UUID.randomUUID();
        var voided = UUID.randomUUID();
        try (var others = new OtherServices()) {
            others.site(SITE, "安置点", "991305101000");
            visit(others, UUID.randomUUID(), 1, "ACTIVE", "COORDINATION");
            visit(others, corrected, 1, "ACTIVE", "COORDINATION");
            visit(others, corrected, 2, "ACTIVE", "SAFETY");
            visit(others, voided, 1, "ACTIVE", "COORDINATION");
            visit(others, voided, 2, "VOIDED", "COORDINATION");
            post(others);
            eventually(() -> assertThat(facts("leader_visits")).isEqualTo(2));

            rejectsARuleWithoutAValue();
            var scheme = ShippedScheme.document().put("id", "2023-test").put("labelZh", "2023年度考核办法");
            metric(scheme, "coordinations", "site.leader-visit", "purpose == 'COORDINATION'", "visitedOn");
            metric(scheme, "posts_left", "employment.public-post", "monthlyPay != null && monthlyPay > 0", "from");
            indicator(scheme, "coordination", "coordinations");
            create(scheme);
            send("2023-test", "2023-Q2").statusCode(200).body("state", equalTo("PREPARING"));
            freeze("2023-Q2").statusCode(409).body("code", equalTo("scheme-preparing"));
            eventually(() -> Client.get(admin, "schemes/2023-test")
                    .body("state", equalTo("IN_FORCE"))
                    .body("filling.percent", equalTo(100))
                    .body("filling.toRead", notNullValue()));
            assertThat(facts("coordinations")).isEqualTo(1);
            assertThat(facts("posts_left")).isEqualTo(1);

            visit(others, UUID.randomUUID(), 1, "ACTIVE", "COORDINATION");
            eventually(() -> assertThat(facts("coordinations")).isEqualTo(2));
        }
        eventually(() -> Client.get(admin, "rankings/2023-Q2/sites/" + SITE)
                .statusCode(200)
                .body("scheme", equalTo("2023-test"))
                .body("indicators", hasSize(29))
                .body("indicators.find { it.id == 'coordination' }.numerator", equalTo(0)));
        Client.get(admin, "rankings/2023-Q1/sites/" + SITE)
                .body("scheme", equalTo("2022"))
                .body("indicators", hasSize(28));
        Client.get(admin, "schemes/2022").body("to", equalTo("2023-03-31"));
        Client.get(admin, "facts?siteCode=" + SITE + "&metric=coordinations").body("items", hasSize(2));
        send("2023-test", "2024-Q1").statusCode(409).body("code", equalTo("transition-not-allowed"));
        leavesFrozenQuartersAlone();
    }

    private void leavesFrozenQuartersAlone() {
        freeze("2024-Q1").statusCode(200).body("state", equalTo("FROZEN"));
        create(ShippedScheme.document().put("id", "2024-test"));
        for (String from : new String[] {"2023-Q3", "2024-Q1"}) {
            send("2024-test", from)
                    .statusCode(409)
                    .body("code", equalTo("quarter-frozen"))
                    .body("detail", containsString("2024-Q1"))
                    .body("violations[0].pointer", equalTo("/from"));
        }
        send("2024-test", "2024-Q2").statusCode(200).body("state", equalTo("IN_FORCE"));
    }

    private ValidatableResponse freeze(String quarter) {
        return Client.sending(admin, Map.of())
                .post(Client.path("quarters/" + quarter + "/freeze"))
                .then();
    }

    /** A scheme goes back where a rule has no value for a record that there is. */
    private void rejectsARuleWithoutAValue() {
        var scheme = ShippedScheme.document().put("id", "2023-wrong");
        metric(scheme, "paid_posts", "employment.public-post", "monthlyPay > 0", "from");
        create(scheme);
        send("2023-wrong", "2023-Q2").statusCode(200);
        eventually(() -> Client.get(admin, "schemes/2023-wrong")
                .body("state", equalTo("DRAFT"))
                .body("failure", containsString("monthlyPay")));
        assertThat(facts("paid_posts")).isZero();
        assertThat(database.query(
                        "select 1 from dead_letter where convert_from(value, 'UTF8') like '%" + SITE + "%'", row -> 1))
                .isEmpty();
    }

    private void create(ObjectNode scheme) {
        Client.as(admin)
                .contentType("application/json")
                .body(scheme.toString())
                .post(Client.path("schemes"))
                .then()
                .statusCode(201);
    }

    private ValidatableResponse send(String scheme, String from) {
        return Client.as(admin)
                .contentType("application/json")
                .body("{\"from\":\"" + from + "\"}")
                .post(Client.path("schemes/" + scheme + "/put-in-force"))
                .then();
    }

    private static void metric(ObjectNode scheme, String id, String record, String when, String from) {
        ((ArrayNode) scheme.get("metrics"))
                .addObject()
                .put("id", id)
                .put("labelZh", id)
                .put("labelEn", id)
                .put("record", record)
                .put("kind", "FLOW")
                .put("aggregate", "COUNT")
                .put("when", when)
                .put("from", from);
    }

    private static void indicator(ObjectNode scheme, String id, String numerator) {
        ((ArrayNode) scheme.get("indicators"))
                .addObject()
                .put("id", id)
                .put("dimension", "LEADERSHIP")
                .put("labelZh", id)
                .put("labelEn", id)
                .put("obligation", "MUST")
                .put("weight", 3)
                .put("grain", "QUARTER")
                .put("numerator", numerator)
                .put("denominator", "1");
    }

    private static void visit(OtherServices others, UUID id, int version, String status, String purpose) {
        others.tell("site", "leader-visits", "leader-visit", """
                {"id":"%s","version":%d,"status":"%s","siteCode":"%s","visitedOn":"2022-01-10","purpose":"%s"}
                """.formatted(id, version, status, SITE, purpose));
    }

    private static void post(OtherServices others) {
        for (String pay : new String[] {"500", "null"}) {
            others.tell("employment", "public-posts", "public-post", """
                    {"id":"%s","version":1,"status":"ACTIVE","siteCode":"%s","from":"2022-01-10","monthlyPay":%s}
                    """.formatted(UUID.randomUUID(), SITE, pay));
        }
    }

    private int facts(String metric) {
        return database.queryOne(
                        "select count(*) from fact where metric = ? and site_code = ?",
                        row -> row.getInt(1),
                        metric,
                        SITE)
                .orElseThrow();
    }
}
