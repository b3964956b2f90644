package cn.anju.site.webhook;

import static io.restassured.RestAssured.given;

import cn.anju.kit.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The requests of the tests: subscriptions of a system, and records to be told. */
final class Subscriptions {
    static final String WEBHOOKS = "/api/v1/site/webhooks";
    static final String VISITS = "/api/v1/site/leader-visits";
    static final String HERE = "360732-W01";
    static final String ELSEWHERE = "360732-W02";
    static final String TOWNSHIP_HERE = "360732801000";
    private static final String TOWNSHIP_ELSEWHERE = "360732802000";

    private Subscriptions() {}

    /** One that was made, with the secret as it was shown. */
    record Made(String id, String secret, String etag) {
        static Made of(Response answer) {
            answer.then().statusCode(201);
            return new Made(answer.path("id"), answer.path("secret"), answer.header("ETag"));
        }

        String path() {
            return WEBHOOKS + "/" + id;
        }
    }

    static Made toVisits(Receiver receiver) {
        return subscribe(Map.of("url", receiver.url(), "ledgers", List.of("leader-visits")));
    }

    static Made subscribe(Map<String, ?> request) {
        return Made.of(json(request).post(WEBHOOKS));
    }

    static void endAll() {
        system().get(WEBHOOKS).then().statusCode(200).extract().<List<Map<String, Object>>>path("items").stream()
                .forEach(webhook -> system().header("If-Match", "\"" + webhook.get("version") + "\"")
                        .delete(WEBHOOKS + "/" + webhook.get("id"))
                        .then()
                        .statusCode(204));
    }

    static void sitesAreKnown() {
        site(HERE, TOWNSHIP_HERE);
        site(ELSEWHERE, TOWNSHIP_ELSEWHERE);
    }

    private static void site(String code, String township) {
        put("regions", township, Map.of("code", township, "name", "某乡", "level", "TOWNSHIP", "from", "2010-01-01"));
        put(
                "sites",
                code,
                Map.of(
                        "openedOn",
                        "2018-10-01",
                        "code",
                        code,
                        "name",
                        "安置点" + code,
                        "regionCode",
                        township,
                        "setting",
                        "VILLAGE",
                        "residents",
                        320,
                        "households",
                        70,
                        "fiveType",
                        "LIVABLE_ECOLOGY",
                        "targetYear",
                        2022,
                        "demonstration",
                        false));
    }

    private static void put(String ledger, String code, Map<String, ?> record) {
        json(record)
                .put("/api/v1/site/" + ledger + "/" + UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)));
    }

    /** Records a visit and gives its id. */
    static String visit(String site) {
        return json(new TreeMap<>(Map.of("siteCode", site, "visitedOn", "2022-03-10", "purpose", "GUIDANCE")))
                .post(VISITS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static void correct(String visit, int version) {
        json(Map.of("findings", "第" + version + "次更正"))
                .header("If-Match", "\"" + version + "\"")
                .patch(VISITS + "/" + visit)
                .then()
                .statusCode(200);
    }

    static RequestSpecification system() {
        return as(Tokens.system());
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).header("Accept-Language", "en");
    }

    static RequestSpecification json(Map<String, ?> body) {
        return system().contentType(ContentType.JSON).body(body);
    }
}
