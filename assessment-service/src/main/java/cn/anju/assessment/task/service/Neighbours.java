package cn.anju.assessment.task.service;

import cn.anju.kit.Bilingual;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The four services that keep the ledgers, asked on behalf of whoever asks here: with the same token, so that nobody learns
 * more by asking here than by asking there. They are asked at the same time; one that does not answer is said so.
 */
@ApplicationScoped
public class Neighbours {
    /** Workstreams of the services. */
    public static final List<String> ALL = List.of("monitoring", "employment", "industry", "site");

    private static final int OK = 200;

    private final HttpClient client;
    private final Config config;
    private final Duration timeout;
    private final ObjectReader reader;

    Neighbours(Config config, @ConfigProperty(name = "anju.services.timeout") Duration timeout, ObjectMapper json) {
        this.config = config;
        this.timeout = timeout;
        // A service tells more than is read here, and may tell more tomorrow.
        this.reader = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.client = HttpClient.newBuilder().connectTimeout(timeout).build();
    }

    /** Asks a service; the answer always comes, within the configured time. */
    public <T> CompletableFuture<Answer<T>> ask(String workstream, String pathAndQuery, String token, Class<T> type) {
        String base = config.getValue("anju.services." + workstream + ".url", String.class);
        var request = HttpRequest.newBuilder(URI.create(base + "/api/v1/" + workstream + "/" + pathAndQuery))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .timeout(timeout)
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                .orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .thenApply(response -> read(workstream, response, type))
                .exceptionally(failure -> Answer.failed(workstream, reason(failure)));
    }

    private <T> Answer<T> read(String workstream, HttpResponse<String> response, Class<T> type) {
        if (response.statusCode() != OK) {
            return Answer.failed(
                    workstream,
                    new Bilingual("服务返回状态" + response.statusCode(), "the service answered " + response.statusCode()));
        }
        try {
            return new Answer<>(workstream, reader.forType(type).readValue(response.body()), null);
        } catch (JsonProcessingException e) {
            return Answer.failed(workstream, new Bilingual("服务返回内容无法读取", "the answer cannot be read"));
        }
    }

    private Bilingual reason(Throwable failure) {
        var cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof TimeoutException || cause instanceof HttpTimeoutException) {
            String seconds = String.format(Locale.ROOT, "%.1f", timeout.toMillis() / 1000.0);
            return new Bilingual(seconds + "秒内未答复", "no answer within " + seconds + " seconds");
        }
        return new Bilingual("服务无法连接", "the service cannot be reached");
    }
}
