package cn.anju.county.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Supplier;

/** Sends a request again while the service cannot be reached, is overloaded or fails; for idempotent requests only. */
final class Attempts {
    private final HttpClient http;
    private final Patience patience;

    Attempts(HttpClient http, Patience patience) {
        this.http = http;
        this.patience = patience;
    }

    /** The first answer that is not a passing failure. Throws {@link LoadFailure} when patience ends. */
    HttpResponse<String> send(Supplier<HttpRequest> request) {
        for (int attempt = 1; ; attempt++) {
            var sent = request.get();
            String failure;
            try {
                var answer = http.send(sent, HttpResponse.BodyHandlers.ofString());
                if (!isPassing(answer.statusCode())) {
                    return answer;
                }
                failure = answer.statusCode() + " " + answer.body();
            } catch (IOException e) {
                failure = e.toString();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LoadFailure("Interrupted", e);
            }
            if (attempt == patience.attempts()) {
                throw new LoadFailure(
                        sent.method() + " " + sent.uri() + " failed " + attempt + " times, last with: " + failure);
            }
            patience.pauseAfter(attempt);
        }
    }

    private static boolean isPassing(int status) {
        return status == 408 || status == 429 || status >= 500;
    }
}
