package cn.anju.monitoring;

import static io.restassured.RestAssured.given;

import cn.anju.kit.testing.OtherServices;
import cn.anju.kit.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks to the service as other systems do, about a county of two sites and one region for scattered households. */
final class Client {
    static final String SITE = "360732-S01";
    static final String OTHER_SITE = "360732-S02";
    static final String REGION = "360732101000";
    static final String OTHER_REGION = "360732208000";

    private static final AtomicInteger HOUSEHOLDS = new AtomicInteger();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Client() {}

    /** Lets the site service tell of the places, and returns once they have arrived. */
    static synchronized void awaitPlaces() {
        if (HOUSEHOLDS.get() > 0) {
            return;
        }
        try (var others = new OtherServices()) {
            others.region(REGION, "江背镇");
            others.region(OTHER_REGION, "社富乡");
            others.site(SITE, "江背圩镇", REGION);
            others.site(OTHER_SITE, "社富鹭溪", OTHER_REGION);
        }
        var end = Instant.now().plus(PATIENCE);
        var probe = household(OTHER_SITE);
        while (send(Tokens.system(), probe)
                        .post("/api/v1/monitoring/households")
                        .statusCode()
                != 201) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("The places have not arrived");
            }
            pause();
        }
    }

    static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static ValidatableResponse post(String ledger, Map<String, ?> record) {
        return post(Tokens.system(), ledger, record);
    }

    static ValidatableResponse post(String token, String ledger, Map<String, ?> record) {
        return send(token, record).post("/api/v1/monitoring/" + ledger).then();
    }

    static ValidatableResponse patch(String ledger, String id, int version, Map<String, ?> change) {
        return send(Tokens.system(), change)
                .header("If-Match", "\"" + version + "\"")
                .patch("/api/v1/monitoring/" + ledger + "/" + id)
                .then();
    }

    static ValidatableResponse makeVoid(String ledger, String id) {
        return makeVoid(Tokens.system(), ledger, id);
    }

    static ValidatableResponse makeVoid(String token, String ledger, String id) {
        return send(token, Map.of("reason", "重复录入"))
                .post("/api/v1/monitoring/" + ledger + "/" + id + "/void")
                .then();
    }

    static ValidatableResponse get(String token, String path) {
        return given().auth()
                .oauth2(token)
                .header("Accept-Language", "en")
                .get("/api/v1/monitoring/" + path)
                .then();
    }

    private static RequestSpecification send(String token, Map<String, ?> body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Accept-Language", "en")
                .body(body);
    }

    /** Enters a new household at a site and gives its id. */
    static String settle(String siteCode) {
        return post("households", household(siteCode)).statusCode(201).extract().path("id");
    }

    static Map<String, Object> household(String siteCode) {
        return new HashMap<>(Map.of(
                "code",
                "XG-" + HOUSEHOLDS.incrementAndGet(),
                "siteCode",
                siteCode,
                "settledOn",
                "2018-11-20",
                "relocation",
                "LIFTED",
                "members",
                4));
    }

    /** A man born on 12 March 1985, without place and phone. */
    static Map<String, Object> person(String householdId) {
        return new HashMap<>(Map.of(
                "householdId",
                householdId,
                "from",
                "2018-11-20",
                "name",
                "钟小明",
                "idNumber",
                SyntheticIdNumbers.next("19850312", true),
                "sex",
                "1",
                "birthDate",
                "1985-03-12",
                "labourClass",
                "ORDINARY",
                "partyMember",
                false,
                "inSchool",
                false));
    }

    static Map<String, Object> warning(String householdId) {
        return new HashMap<>(Map.of(
                "householdId", householdId,
                "issuedOn", "2022-03-10",
                "verifyBy", "2022-03-25",
                "bureau", "medical-insurance",
                "kind", "MEDICAL_COST",
                "values", Map.of("selfPaidCost", "18600", "asOf", "2022-03-08")));
    }

    static Map<String, Object> with(Map<String, ?> record, String field, Object value) {
        var changed = new HashMap<String, Object>(record);
        changed.put(field, value);
        return changed;
    }

    static String unknownId() {
        return UUID.randomUUID().toString();
    }
}
