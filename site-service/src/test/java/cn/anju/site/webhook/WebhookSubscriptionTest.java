package cn.anju.site.webhook;

import static cn.anju.site.webhook.Subscriptions.ELSEWHERE;
import static cn.anju.site.webhook.Subscriptions.HERE;
import static cn.anju.site.webhook.Subscriptions.TOWNSHIP_HERE;
import static cn.anju.site.webhook.Subscriptions.WEBHOOKS;
import static cn.anju.site.webhook.Subscriptions.as;
import static cn.anju.site.webhook.Subscriptions.json;
import static cn.anju.site.webhook.Subscriptions.subscribe;
import static cn.anju.site.webhook.Subscriptions.system;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may subscribe to what. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class WebhookSubscriptionTest {
    private static final String URL = "http://127.0.0.1:9/anju";
    private static final Map<String, Object> REQUEST = Map.of("url", URL, "ledgers", List.of("leader-visits"));

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void sitesAreKnown() {
        Subscriptions.sitesAreKnown();
    }

    @AfterEach
    void end() {
        Subscriptions.endAll();
    }

    @Test
    void showsTheSecretOnceAndKeepsItEncrypted() throws SQLException {
        var made = subscribe(REQUEST);
        assertThat(made.secret()).startsWith("whsec_");
        system().get(made.path())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("secret", nullValue())
                .body("state", equalTo("ACTIVE"))
                .body("lag", equalTo(0))
                .body("regionCodes", contains("360732"))
                .body("createdBy", equalTo("county-system"));
        assertThat(system().get(WEBHOOKS).asString()).contains(made.id()).doesNotContain("whsec_");
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select secret from webhook where id = ?::uuid")) {
            statement.setString(1, made.id());
            try (var row = statement.executeQuery()) {
                row.next();
                assertThat(new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                        .doesNotContain(made.secret().substring(6));
            }
        }
    }

    @Test
    void subscribesOnceUnderOneIdempotencyKey() {
        String key = UUID.randomUUID().toString();
        String id = json(REQUEST)
                .header("Idempotency-Key", key)
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .header("Location", startsWith("http"))
                .body("secret", startsWith("whsec_"))
                .extract()
                .path("id");
        json(REQUEST)
                .header("Idempotency-Key", key)
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .body("id", equalTo(id))
                .body("secret", nullValue());
        json(Map.of("url", URL))
                .header("Idempotency-Key", key)
                .post(WEBHOOKS)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-conflict"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bureau-officer", "township-officer", "site-manager", "analyst", "auditor"})
    void isForAdministratorsAndSystems(String role) {
        as(Tokens.inRegions(role, "360732")).get(WEBHOOKS).then().statusCode(403);
        as(Tokens.inRegions(role, "360732"))
                .contentType(ContentType.JSON)
                .body(REQUEST)
                .post(WEBHOOKS)
                .then()
                .statusCode(403);
        given().get(WEBHOOKS).then().statusCode(401);
    }

    @Test
    void isSeenByItsSystemAndByAdministratorsWhoseScopeCoversIt() {
        var county = subscribe(REQUEST);
        var township = subscribe(Map.of("url", URL, "regionCodes", List.of(TOWNSHIP_HERE)));
        String townshipAdmin = Tokens.inRegions("county-admin", TOWNSHIP_HERE);
        as(Tokens.inRegions("county-admin", "360732")).get(county.path()).then().statusCode(200);
        as(townshipAdmin).get(township.path()).then().statusCode(200);
        for (String token : List.of(townshipAdmin, Tokens.client("other-system", "360732"))) {
            as(token).get(county.path()).then().statusCode(404).body("code", equalTo("not-found"));
            as(token).get(county.path() + "/deliveries").then().statusCode(404);
            as(token).post(county.path() + "/ping").then().statusCode(404);
            as(token).header("If-Match", "\"1\"").delete(county.path()).then().statusCode(404);
            as(token).get(WEBHOOKS).then().statusCode(200).body("items.id", not(hasItem(county.id())));
        }
    }

    @Test
    void neverReachesBeyondTheScopeOfWhoeverMadeIt() {
        String admin = Tokens.inRegions("county-admin", TOWNSHIP_HERE);
        as(admin)
                .contentType(ContentType.JSON)
                .body(Map.of("url", URL, "regionCodes", List.of("3607"), "siteCodes", List.of(ELSEWHERE)))
                .post(WEBHOOKS)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/regionCodes/0", "/siteCodes/0"))
                .body("violations.code", contains("unknown-region", "unknown-site"));
        String id = as(admin)
                .contentType(ContentType.JSON)
                .body(REQUEST)
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .body("regionCodes", contains(TOWNSHIP_HERE))
                .extract()
                .path("id");
        var wider = Map.of("url", URL, "regionCodes", List.of("360732"));
        var narrower = Map.of("url", URL, "siteCodes", List.of(HERE));
        replace(id, 1, wider).statusCode(422).body("violations.code", contains("unknown-region"));
        replace(id, 1, Map.of("url", URL)).statusCode(200).body("regionCodes", contains(TOWNSHIP_HERE));
        replace(id, 2, narrower).statusCode(200).body("regionCodes", hasSize(0)).body("siteCodes", contains(HERE));
        replace(id, 3, Map.of("url", URL, "regionCodes", List.of(TOWNSHIP_HERE)))
                .statusCode(422);
        as(admin).header("If-Match", "\"3\"").delete(WEBHOOKS + "/" + id).then().statusCode(204);
    }

    private static ValidatableResponse replace(String id, int version, Map<String, ?> request) {
        return as(Tokens.inRegions("county-admin", "360732"))
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(request)
                .put(WEBHOOKS + "/" + id)
                .then();
    }

    @Test
    void changesWithIfMatchOnlyAndNoMoreOnceEnded() {
        var made = subscribe(REQUEST);
        json(REQUEST).put(made.path()).then().statusCode(428);
        json(REQUEST).header("If-Match", "\"7\"").put(made.path()).then().statusCode(412);
        system().delete(made.path()).then().statusCode(428);
        system().header("If-Match", "\"1\"").delete(made.path()).then().statusCode(204);
        system().header("If-Match", "\"1\"").delete(made.path()).then().statusCode(204);
        system().get(made.path()).then().statusCode(200).body("state", equalTo("ENDED"));
        json(REQUEST)
                .header("If-Match", "\"2\"")
                .put(made.path())
                .then()
                .statusCode(409)
                .body("code", equalTo("webhook-ended"));
        system().post(made.path() + "/ping").then().statusCode(409);
        system().get(WEBHOOKS).then().body("items.id", not(hasItem(made.id())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|422|/url|required",
                "{\"url\":\"ftp://127.0.0.1/a\"}|422|/url|webhook-url",
                "{\"url\":\"https://no-such-host.invalid/a\"}|422|/url|unknown-host",
                "{\"url\":\"https://127.0.0.1/a\",\"ledgers\":[\"visits\"]}|422|/ledgers/0|enum",
                "{\"url\":\"https://127.0.0.1/a\",\"ledgers\":[null]}|422|/ledgers/0|required",
                "{\"url\":\"https://127.0.0.1/a\",\"ledgers\":\"hazards\"}|400|/ledgers|array",
                "{\"url\":\"https://127.0.0.1/a\",\"regionCodes\":[\"%\"]}|422|/regionCodes/0|pattern",
                "{\"url\":\"https://127.0.0.1/a\",\"secret\":\"x\"}|400|/secret|unknown-field",
                "{\"url\":\"https://127.0.0.1/a\",\"description\":\"电话13912345678\"}|422|/description|personal-data",
            })
    void refusesWhatItCannotFulfil(String body, int status, String pointer, String code) {
        for (String language : List.of("zh", "en")) {
            var violation = as(Tokens.system())
                    .header("Accept-Language", language)
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post(WEBHOOKS)
                    .then()
                    .statusCode(status)
                    .extract()
                    .<Map<String, String>>path("violations[0]");
            assertThat(violation).containsEntry("pointer", pointer).containsEntry("code", code);
            assertThat(violation.get("message")).doesNotContain("violation.");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|422|/since|either",
                "{\"since\":\"2022-03-01T00:00:00Z\",\"fromPosition\":\"7-1\"}|422|/since|either",
                "{\"since\":\"yesterday\"}|400|/since|instant",
                "{\"fromPosition\":\"here\"}|422|/fromPosition|position",
                "{\"fromPosition\":\"900000000000-1\"}|422|/fromPosition|position-ahead",
            })
    void refusesReplaysFromNowhere(String body, int status, String pointer, String code) {
        system().contentType(ContentType.JSON)
                .body(body)
                .post(subscribe(REQUEST).path() + "/replays")
                .then()
                .statusCode(status)
                .body("violations[0].pointer", equalTo(pointer))
                .body("violations[0].code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({"colour=red,unknown-parameter", "limit=0,range", "limit=x,range", "cursor=x,cursor", "outcome=GOOD,enum"
    })
    void refusesParametersThatItDoesNotUnderstand(String query, String code) {
        system().get(subscribe(REQUEST).path() + "/deliveries?" + query)
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo(code));
    }

    @Test
    void isDescribedForClients() {
        var paths = given().get("/q/openapi?format=json")
                .then()
                .extract()
                .<Map<String, Map<String, Map<String, Object>>>>path("paths");
        assertThat(paths.get(WEBHOOKS).get("post"))
                .containsEntry("operationId", "createWebhook")
                .extracting("responses")
                .asString()
                .contains("201", "#/components/schemas/Webhook");
        assertThat(paths.get(WEBHOOKS + "/{id}/deliveries").get("get"))
                .containsEntry("operationId", "listWebhookDeliveries");
    }
}
