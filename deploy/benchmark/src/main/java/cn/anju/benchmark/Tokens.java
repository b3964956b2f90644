package cn.anju.benchmark;

import cn.anju.benchmark.measure.BenchmarkException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Tokens of the county's system, as Keycloak gives them to its client. */
final class Tokens {
    private static final String CREDENTIALS =
            "grant_type=client_credentials&client_id=county-system&client_secret=county-system";

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final HttpRequest request;

    Tokens(String tokenUrl) {
        request = HttpRequest.newBuilder(URI.create(tokenUrl))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(CREDENTIALS))
                .build();
    }

    String fetch() {
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new BenchmarkException("No token: " + answer.statusCode() + " " + answer.body());
            }
            return json.readTree(answer.body()).path("access_token").asText();
        } catch (IOException e) {
            throw new BenchmarkException("No token from " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkException("Interrupted", e);
        }
    }
}
