package cn.anju.kit.testing.contract;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * A request to the service under test, made step by step. It goes through the client of the JDK: the contract sends tens of
 * thousands, for which REST Assured would take most of the time of a run.
 */
public record Request(Map<String, String> headers, BodyPublisher content) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Of nobody who is signed in. */
    public static Request ofNobody() {
        return new Request(Map.of("Accept-Language", "en"), BodyPublishers.noBody());
    }

    /** Of somebody who reads English. */
    public static Request of(String token) {
        return ofNobody().header("Authorization", "Bearer " + token);
    }

    /** With a header instead of what it may have said before. */
    public Request header(String name, String value) {
        var more = new HashMap<>(headers);
        more.put(name, value);
        return new Request(more, content);
    }

    public Request body(String type, byte[] body) {
        return new Request(headers, BodyPublishers.ofByteArray(body)).header("Content-Type", type);
    }

    public Request body(String type, String body) {
        return body(type + "; charset=UTF-8", body.getBytes(StandardCharsets.UTF_8));
    }

    /** With a body of JSON; a text is sent as it is. */
    public Request json(Object body) {
        return body("application/json", body instanceof String text ? text : Json.write(body));
    }

    /** @param target the path, and a query with whatever characters */
    public Answer get(String target) {
        return send("GET", target);
    }

    public Answer post(String target) {
        return send("POST", target);
    }

    public Answer put(String target) {
        return send("PUT", target);
    }

    public Answer patch(String target) {
        return send("PATCH", target);
    }

    private Answer send(String method, String target) {
        var request = HttpRequest.newBuilder(uri(target)).timeout(PATIENCE).method(method, content);
        headers.forEach(request::header);
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + target, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static URI uri(String target) {
        int mark = target.indexOf('?');
        String path = mark < 0 ? target : target.substring(0, mark);
        String query = mark < 0 ? null : target.substring(mark + 1);
        try {
            var uri = new URI("http", null, "localhost", RestAssured.port, path, query, null);
            return URI.create(uri.toASCIIString());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(target, e);
        }
    }
}
