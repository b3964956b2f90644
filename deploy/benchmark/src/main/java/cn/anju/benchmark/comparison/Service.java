package cn.anju.benchmark.comparison;

import cn.anju.benchmark.measure.BenchmarkException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** The monitoring service as a client sees it. */
final class Service {
    private static final Duration LIFE_OF_TOKEN = Duration.ofMinutes(1);

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final String origin;
    private final Supplier<String> tokens;
    private String token;
    private Instant renewed = Instant.EPOCH;

    Service(String origin, Supplier<String> tokens) {
        this.origin = origin;
        this.tokens = tokens;
    }

    JsonNode get(String path) {
        return send(request(path).GET(), 200);
    }

    /** Records something and gives its id. */
    String create(String ledger, String body) {
        var request = request("/api/v1/monitoring/" + ledger)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return send(request, 201).get("id").asText();
    }

    JsonNode upload(String path, byte[] csv) {
        return send(request(path).header("Content-Type", "text/csv").POST(BodyPublishers.ofByteArray(csv)), 202);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path)).header("Authorization", "Bearer " + token());
    }

    /** Keycloak shares the processors with what is measured. */
    private String token() {
        if (Instant.now().isAfter(renewed.plus(LIFE_OF_TOKEN))) {
            token = tokens.get();
            renewed = Instant.now();
        }
        return token;
    }

    private JsonNode send(HttpRequest.Builder request, int expected) {
        try {
            return json.readTree(answer(request, expected));
        } catch (IOException e) {
            throw new BenchmarkException("No JSON was answered", e);
        }
    }

    private String answer(HttpRequest.Builder request, int expected) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != expected) {
                throw new BenchmarkException("The service answered " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new BenchmarkException("The service does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkException("Interrupted", e);
        }
    }
}
