package cn.anju.employment;

import static io.restassured.RestAssured.given;

import cn.anju.kit.testing.OtherServices;
import cn.anju.kit.testing.Tokens;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

/** Speaks to the service as other systems do, about a county of two sites and a region for scattered households. */
final class Client {
    static final String SITE = "360732-S01";
    static final String OTHER_SITE = "360732-S02";
    static final String REGION = "360732101000";
    static final String OTHER_REGION = "360732208000";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static boolean placesArrived;

    private Client() {}

    /** Lets the site service tell of the places, and returns once they have arrived. */
    static synchronized void awaitPlaces() {
        if (placesArrived) {
            return;
        }
        try (var others = new OtherServices()) {
            others.region(REGION, "江背镇");
            others.region(OTHER_REGION, "社富乡");
            others.site(SITE, "江背圩镇", REGION);
            others.site(OTHER_SITE, "社富鹭溪", OTHER_REGION);
        }
        var probe = Map.of(
                "siteCode",
                OTHER_SITE,
                "heldOn",
                "2020-01-01",
                "kind",
                "STARTUP",
                "title",
                "创业",
                "labourerIds",
                List.of());
        await(() -> sending(Tokens.system(), probe).post(path("trainings")).statusCode() == 201);
        placesArrived = true;
    }

    static void await(BooleanSupplier condition) {
        var end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("It does not come true");
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    static ValidatableResponse post(String ledger, Map<String, ?> record) {
        return post(Tokens.system(), ledger, record);
    }

    static ValidatableResponse post(String token, String ledger, Map<String, ?> record) {
        return sending(token, record).post(path(ledger)).then();
    }

    static String create(String ledger, Map<String, ?> record) {
        return post(ledger, record).statusCode(201).extract().path("id");
    }

    static ValidatableResponse patch(String ledger, String id, int version, Map<String, ?> change) {
        return sending(Tokens.system(), change)
                .header("If-Match", "\"" + version + "\"")
                .patch(path(ledger) + "/" + id)
                .then();
    }

    static ValidatableResponse makeVoid(String ledger, String id) {
        return sending(Tokens.system(), Map.of("reason", "重复录入"))
                .post(path(ledger) + "/" + id + "/void")
                .then();
    }

    static ValidatableResponse get(String pathAndQuery) {
        return get(Tokens.system(), pathAndQuery);
    }

    static ValidatableResponse get(String token, String pathAndQuery) {
        return given().auth().oauth2(token).get(path(pathAndQuery)).then();
    }

    static RequestSpecification sending(String token, Map<String, ?> body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Accept-Language", "en")
                .body(body);
    }

    static String path(String ledger) {
        return "/api/v1/employment/" + ledger;
    }

    /** Sends requests at the same moment and counts the answers by status. */
    static Map<Integer, Integer> atOnce(List<Callable<Response>> requests) throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            var answers = new TreeMap<Integer, Integer>();
            for (var answer : pool.invokeAll(requests)) {
                answers.merge(answer.get().statusCode(), 1, Integer::sum);
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }

    static Map<String, Object> with(Map<String, ?> record, String field, Object value) {
        var changed = new HashMap<String, Object>(record);
        changed.put(field, value);
        return changed;
    }

    static Map<String, Object> without(Map<String, ?> record, String field) {
        var changed = new HashMap<String, Object>(record);
        changed.remove(field);
        return changed;
    }
}
