package cn.anju.benchmark.ranking;

import cn.anju.benchmark.Stage;
import cn.anju.benchmark.measure.BenchmarkException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/** The ranking once every record that was loaded has found its way into it: complete, and the same for some time. */
final class SettledRanking {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration UNCHANGED = Duration.ofSeconds(5);
    private static final int SITES = 29;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Stage stage;
    private final URI address;

    SettledRanking(Stage stage, String path) {
        this.stage = stage;
        this.address = URI.create(stage.service("assessment").url() + path);
    }

    void await() {
        Instant end = Instant.now().plus(PATIENCE);
        Instant since = Instant.now();
        String last = "";
        String token = stage.token();
        while (Instant.now().isBefore(end)) {
            String now = read(token);
            if (!now.equals(last)) {
                last = now;
                since = Instant.now();
            } else if (Instant.now().isAfter(since.plus(UNCHANGED)) && isComplete(now)) {
                return;
            }
        }
        throw new BenchmarkException("The ranking is not settled after " + PATIENCE.toSeconds() + " s: " + last);
    }

    private String read(String token) {
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            Thread.sleep(500);
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? answer.body() : "";
        } catch (IOException e) {
            throw new BenchmarkException("The ranking cannot be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkException("Interrupted", e);
        }
    }

    private static boolean isComplete(String ranking) {
        return ranking.split("\"rank\":", -1).length == SITES + 1;
    }
}
