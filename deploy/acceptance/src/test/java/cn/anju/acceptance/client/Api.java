package cn.anju.acceptance.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The public API through the gateway, as one caller sees it. */
public final class Api {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final HttpClient http;
    private final URI gateway;
    private final Supplier<String> token;
    private final List<String> headers;

    public Api(HttpClient http, URI gateway, Supplier<String> token) {
        this(http, gateway, token, List.of());
    }

    private Api(HttpClient http, URI gateway, Supplier<String> token, List<String> headers) {
        this.http = http;
        this.gateway = gateway;
        this.token = token;
        this.headers = headers;
    }

    /** The same caller, sending a header with every request. */
    public Api with(String header, String value) {
        var more = new ArrayList<>(headers);
        more.addAll(List.of(header, value));
        return new Api(http, gateway, token, List.copyOf(more));
    }

    public Answer get(String path) {
        return send("GET", path, null, null);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, "application/json", Json.write(body));
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, "application/json", Json.write(body));
    }

    public Answer patch(String path, Object body) {
        return send("PATCH", path, "application/merge-patch+json", Json.write(body));
    }

    /** Posts a file as it lies on the disk. */
    public Answer upload(String path, String contentType, Path file) {
        try {
            return request("POST", path, contentType, BodyPublishers.ofFile(file));
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file as it would be saved; the status has to be 200. */
    public byte[] download(String path) {
        var request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token.get())
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as("GET %s", path).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException("GET " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Throws {@link UncheckedIOException} if there is no answer. */
    public Answer send(String method, String path, String contentType, String body) {
        return request(
                method, path, contentType, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }

    private Answer request(String method, String path, String contentType, HttpRequest.BodyPublisher body) {
        var request =
                HttpRequest.newBuilder(gateway.resolve(path)).timeout(TIMEOUT).method(method, body);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        String bearer = token.get();
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer);
        }
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        try {
            return new Answer(method + " " + path, http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
