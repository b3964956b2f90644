package cn.anju.kit.testing.contract;

import cn.anju.kit.testing.Client;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Somebody with a token who works with one ledger over REST. */
public record Clerk(String token, String href) {

    public Answer post(Object body) {
        return new Answer(sending(body).post(href));
    }

    public Answer post(Object body, String idempotencyKey) {
        return new Answer(
                sending(body).header("Idempotency-Key", idempotencyKey).post(href));
    }

    public Answer put(String id, Object body) {
        return new Answer(sending(body).put(href + "/" + id));
    }

    public Answer put(String id, int version, Object body) {
        return new Answer(matching(version, sending(body)).put(href + "/" + id));
    }

    public Answer patch(String id, Object change) {
        return new Answer(sending(change).patch(href + "/" + id));
    }

    public Answer patch(String id, int version, Object change) {
        return new Answer(matching(version, sending(change)).patch(href + "/" + id));
    }

    public Answer makeVoid(String id) {
        return new Answer(sending(Map.of("reason", "重复录入")).post(href + "/" + id + "/void"));
    }

    public Answer get(String id) {
        return new Answer(asking().get(href + "/" + id));
    }

    public Answer history(String id) {
        return get(id + "/history");
    }

    /** @param query without its question mark */
    public Answer list(String query) {
        return new Answer(asking().get(query.isEmpty() ? href : href + "?" + query));
    }

    /** A request still to be completed, read in English. */
    public RequestSpecification asking() {
        return Client.as(token);
    }

    private RequestSpecification sending(Object body) {
        return asking().contentType("application/json").body(body instanceof String text ? text : Json.write(body));
    }

    private static RequestSpecification matching(int version, RequestSpecification request) {
        return request.header("If-Match", "\"" + version + "\"");
    }
}
