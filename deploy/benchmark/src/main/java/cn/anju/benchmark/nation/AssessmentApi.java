package cn.anju.benchmark.nation;

import cn.anju.benchmark.Stage;
import cn.anju.benchmark.measure.BenchmarkException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.StreamSupport;

/** The assessment service, asked one thing after the other. */
final class AssessmentApi {
    private static final Duration TOKEN_LASTS = Duration.ofMinutes(1);
    private static final Duration TIMEOUT = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final Stage stage;
    private String token;
    private Instant tokenSince = Instant.MIN;

    AssessmentApi(Stage stage) {
        this.stage = stage;
    }

    JsonNode get(String path) {
        return send(request(path).GET());
    }

    void post(String path) {
        send(request(path).POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** The total of a site in a ranking that shows it. */
    String total(String ranking, String siteCode) {
        return StreamSupport.stream(get(ranking).path("items").spliterator(), false)
                .filter(item -> item.path("siteCode").asText().equals(siteCode))
                .findFirst()
                .orElseThrow(() -> new BenchmarkException(siteCode + " is not in " + ranking))
                .path("total")
                .asText();
    }

    private HttpRequest.Builder request(String path) {
        if (Instant.now().isAfter(tokenSince.plus(TOKEN_LASTS))) {
            token = stage.token();
            tokenSince = Instant.now();
        }
        return HttpRequest.newBuilder(URI.create(stage.service("assessment").url() + path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest.Builder builder) {
        var request = builder.build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new BenchmarkException(request.uri() + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new BenchmarkException("The assessment service does not answer " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkException("Interrupted", e);
        }
    }
}
