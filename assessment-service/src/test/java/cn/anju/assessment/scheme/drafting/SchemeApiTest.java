package cn.anju.assessment.scheme.drafting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.assessment.scheme.reading.ShippedScheme;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Schemes as analysts draft them; what happens when one is put in force is told by {@code NewSchemeTest}. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SchemeApiTest {
    private final String analyst = Tokens.inRegions("analyst", "991304");
    private final String admin = Tokens.inRegions("county-admin", "991304");
    private final String id = "d-" + UUID.randomUUID();

    @Test
    void showsTheSchemeThatShips() {
        Client.get(Tokens.atSites("site-manager", "991304-S01"), "schemes/2022")
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("state", equalTo("IN_FORCE"))
                .body("from", equalTo("2022-Q1"))
                .body("allowedTransitions", hasSize(0))
                .body("document.metrics", hasSize(38))
                .body("document.indicators", hasSize(28))
                .body("document.adjustmentLimit", equalTo(5));
        Client.get(analyst, "schemes?state=IN_FORCE")
                .statusCode(200)
                .body("items.id", hasItem("2022"))
                .body("items[0].document", nullValue());
        Client.get(analyst, "schemes/none").statusCode(404);
        Client.get(analyst, "schemes?state=GONE").statusCode(400);
    }

    @Test
    void keepsADraftThatCanChange() {
        post(analyst, "schemes", draft())
                .statusCode(201)
                .header("Location", containsString("/api/v1/assessment/schemes/" + id))
                .header("ETag", equalTo("\"1\""))
                .body("state", equalTo("DRAFT"))
                .body("createdBy", equalTo("analyst"))
                .body("allowedTransitions", equalTo(List.of("put-in-force")));
        var changed = draft();
        ((ObjectNode) changed.get("indicators").get(0)).put("weight", 8);
        put(changed, null).statusCode(428);
        put(changed, "\"7\"").statusCode(412);
        put(changed, "\"1\"").statusCode(200).header("ETag", equalTo("\"2\""));
        Client.get(analyst, "schemes/" + id + "/comparison?with=2022")
                .statusCode(200)
                .body("differences.pointer", equalTo(List.of("/id", "/indicators/leader-visits/weight")))
                .body("differences[1].before", equalTo(6))
                .body("differences[1].after", equalTo(8));
        changed.put("id", "another");
        put(changed, "\"2\"").statusCode(422).body("violations[0].pointer", equalTo("/id"));
    }

    @Test
    void givesTheSameDraftForTheSameKey() {
        for (int i = 0; i < 2; i++) {
            keyed(draft()).statusCode(201).body("id", equalTo(id)).body("version", equalTo(1));
        }
        keyed(draft().put("labelEn", "Another")).statusCode(422).body("code", equalTo("idempotency-conflict"));
        post(analyst, "schemes", draft())
                .statusCode(409)
                .body("code", equalTo("duplicate"))
                .body("violations[0].pointer", equalTo("/id"));
    }

    @Test
    void refusesAMistakeNamingItsPlace() {
        var wrong = draft();
        ((ObjectNode) wrong.get("metrics").get(5)).put("when", "resolvedOn != null && solvedOn <= dueOn");
        post(analyst, "schemes", wrong)
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/metrics/5/when"))
                .body("violations[0].code", equalTo("rule"))
                .body("violations[0].message", containsString("character"));
        post(analyst, "schemes/validations", wrong)
                .statusCode(200)
                .body("valid", equalTo(false))
                .body("violations[0].pointer", equalTo("/metrics/5/when"))
                .body("violations[0].line", equalTo(1))
                .body("violations[0].position", notNullValue());
        post(analyst, "schemes/validations", draft())
                .statusCode(200)
                .body("valid", equalTo(true))
                .body("violations", hasSize(0));
        Client.get(analyst, "schemes/" + id).statusCode(404);
        given().auth()
                .oauth2(analyst)
                .contentType("application/json")
                .body("{\"id\":")
                .post(Client.path("schemes"))
                .then()
                .statusCode(400);
    }

    @Test
    void refusesAnotherMeaningOfAMetric() {
        var wrong = draft();
        ((ObjectNode) wrong.get("metrics").get(6)).put("when", "resolvedOn != null");
        post(analyst, "schemes", wrong)
                .statusCode(422)
                .body("violations.code", equalTo(List.of("metric-redefined")))
                .body("violations.pointer", equalTo(List.of("/metrics/6/when")));
    }

    @Test
    void isPutInForceByTheCountyOnly() {
        post(analyst, "schemes", draft()).statusCode(201);
        send(analyst, "{\"from\":\"2099-Q1\"}").statusCode(403);
        send(admin, "{}").statusCode(400).body("violations[0].pointer", equalTo("/from"));
        send(admin, "{\"from\":\"2099\"}").statusCode(400).body("violations[0].code", equalTo("quarter"));
        send(admin, "{\"from\":\"2022-Q1\"}")
                .statusCode(409)
                .body("code", equalTo("scheme-too-early"))
                .body("violations[0].pointer", equalTo("/from"));
        post(Tokens.atSites("site-manager", "991304-S01"), "schemes", draft()).statusCode(403);
    }

    @Test
    void neverChangesOnceInForce() {
        given().auth()
                .oauth2(admin)
                .contentType("application/json")
                .body("{\"from\":\"2099-Q1\"}")
                .post(Client.path("schemes/2022/put-in-force"))
                .then()
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"));
        given().auth()
                .oauth2(admin)
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(ShippedScheme.document().toString())
                .put(Client.path("schemes/2022"))
                .then()
                .statusCode(409);
    }

    private ObjectNode draft() {
        return ShippedScheme.document().put("id", id);
    }

    private ValidatableResponse keyed(ObjectNode body) {
        return Client.as(analyst)
                .contentType("application/json")
                .header("Idempotency-Key", "key of " + id)
                .body(body.toString())
                .post(Client.path("schemes"))
                .then();
    }

    private ValidatableResponse put(ObjectNode body, String match) {
        var request = Client.as(analyst).contentType("application/json").body(body.toString());
        return (match == null ? request : request.header("If-Match", match))
                .put(Client.path("schemes/" + id))
                .then();
    }

    private ValidatableResponse send(String token, String body) {
        return Client.as(token)
                .contentType("application/json")
                .body(body)
                .post(Client.path("schemes/" + id + "/put-in-force"))
                .then();
    }

    private static ValidatableResponse post(String token, String path, ObjectNode body) {
        return Client.as(token)
                .contentType("application/json")
                .body(body.toString())
                .post(Client.path(path))
                .then();
    }
}
