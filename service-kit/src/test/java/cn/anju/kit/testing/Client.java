package cn.anju.kit.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Speaks to the service under test as other systems do. Ledgers are named by the last part of their path; whoever is not
 * named by a token is {@link Tokens#system()}.
 */
public final class Client {
    private Client() {}

    public static ValidatableResponse post(String ledger, Map<String, ?> record) {
        return post(Tokens.system(), ledger, record);
    }

    public static ValidatableResponse post(String token, String ledger, Map<String, ?> record) {
        return sending(token, record).post(path(ledger)).then();
    }

    /** Records it and gives its id. */
    public static String create(String ledger, Map<String, ?> record) {
        return post(ledger, record).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse patch(String ledger, String id, int version, Map<String, ?> change) {
        return patch(Tokens.system(), ledger, id, version, change);
    }

    public static ValidatableResponse patch(
            String token, String ledger, String id, int version, Map<String, ?> change) {
        return sending(token, change)
                .header("If-Match", "\"" + version + "\"")
                .patch(path(ledger) + "/" + id)
                .then();
    }

    public static ValidatableResponse makeVoid(String ledger, String id) {
        return makeVoid(Tokens.system(), ledger, id);
    }

    public static ValidatableResponse makeVoid(String token, String ledger, String id) {
        return sending(token, Map.of("reason", "重复录入"))
                .post(path(ledger) + "/" + id + "/void")
                .then();
    }

    public static ValidatableResponse get(String pathAndQuery) {
        return get(Tokens.system(), pathAndQuery);
    }

    public static ValidatableResponse get(String token, String pathAndQuery) {
        return as(token).get(path(pathAndQuery)).then();
    }

    public static RequestSpecification sending(String token, Map<String, ?> body) {
        return as(token).contentType("application/json").body(body);
    }

    /** Somebody who reads English. */
    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).header("Accept-Language", "en");
    }

    /** Where a ledger, or anything else below the workstream of the service, answers. */
    public static String path(String ledger) {
        return "/api/v1/" + workstream() + "/" + ledger;
    }

    static String workstream() {
        return ConfigProvider.getConfig().getValue("anju.workstream", String.class);
    }

    /** Sends requests at the same moment and counts the answers by status. */
    public static Map<Integer, Integer> atOnce(List<Callable<Response>> requests) throws Exception {
        return countAtOnce(requests.stream().map(Client::status).toList());
    }

    private static Callable<Integer> status(Callable<Response> request) {
        return () -> request.call().statusCode();
    }

    /** Sends requests that give their status at the same moment and counts the answers by it. */
    public static Map<Integer, Integer> countAtOnce(List<Callable<Integer>> requests) throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            var answers = new TreeMap<Integer, Integer>();
            for (var answer : pool.invokeAll(requests)) {
                answers.merge(answer.get(), 1, Integer::sum);
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }

    public static Map<String, Object> with(Map<String, ?> record, String field, Object value) {
        var changed = new HashMap<String, Object>(record);
        changed.put(field, value);
        return changed;
    }

    public static Map<String, Object> without(Map<String, ?> record, String field) {
        var changed = new HashMap<String, Object>(record);
        changed.remove(field);
        return changed;
    }
}
