package cn.anju.kit.testing.contract;

import java.util.Map;

/** Somebody with a token who works with one ledger over REST. */
public record Clerk(String token, String href) {

    public Answer post(Object body) {
        return sending(body).post(href);
    }

    public Answer post(Object body, String idempotencyKey) {
        return sending(body).header("Idempotency-Key", idempotencyKey).post(href);
    }

    public Answer put(String id, Object body) {
        return sending(body).put(href + "/" + id);
    }

    public Answer put(String id, int version, Object body) {
        return matching(version, sending(body)).put(href + "/" + id);
    }

    public Answer patch(String id, Object change) {
        return sending(change).patch(href + "/" + id);
    }

    public Answer patch(String id, int version, Object change) {
        return matching(version, sending(change)).patch(href + "/" + id);
    }

    public Answer makeVoid(String id) {
        return sending(Map.of("reason", "重复录入")).post(href + "/" + id + "/void");
    }

    public Answer get(String id) {
        return asking().get(href + "/" + id);
    }

    public Answer history(String id) {
        return get(id + "/history");
    }

    /** @param query without its question mark */
    public Answer list(String query) {
        return asking().get(query.isEmpty() ? href : href + "?" + query);
    }

    /** A request still to be completed, read in English. */
    public Request asking() {
        return Request.of(token);
    }

    private Request sending(Object body) {
        return asking().json(body);
    }

    private static Request matching(int version, Request request) {
        return request.header("If-Match", "\"" + version + "\"");
    }
}
