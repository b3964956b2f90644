package cn.anju.county.load;

import cn.anju.county.book.LedgerRecord;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The public API as another government system uses it, or an officer: with their token, over HTTP/1.1, patiently. */
public final class CountyApi {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final URI gateway;
    private final AccessTokens tokens;
    private final AccessTokens officers;
    private final Attempts attempts;

    public CountyApi(LoadOptions options, Patience patience, InstantSource clock) {
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        this.gateway = options.gateway();
        this.tokens = AccessTokens.ofClient(http, options, patience, clock);
        this.officers = AccessTokens.ofOfficer(http, options, patience, clock);
        this.attempts = new Attempts(http, patience);
    }

    private CountyApi(URI gateway, AccessTokens officers, Attempts attempts) {
        this.gateway = gateway;
        this.tokens = officers;
        this.officers = officers;
        this.attempts = attempts;
    }

    /** The same API as the officer sees it. */
    CountyApi asOfficer() {
        return new CountyApi(gateway, officers, attempts);
    }

    /**
     * Sends a record under its id, which must be new or say the same.
     *
     * @return whether it was created, false if the very same record was there already
     */
    public boolean put(LedgerRecord record) {
        var body = HttpRequest.BodyPublishers.ofString(record.json());
        var answer = authorised(record.href(), request -> request.header("Content-Type", "application/json")
                .PUT(body));
        if (answer.statusCode() == 200 || answer.statusCode() == 201) {
            return answer.statusCode() == 201;
        }
        throw LoadFailure.refused(record, pretty(answer.body()));
    }

    /** Sends a file of records to a ledger and gives the job that takes them in. */
    JsonNode startImport(String ledgerPath, String lines) {
        var key = UUID.randomUUID().toString();
        var body = HttpRequest.BodyPublishers.ofString(lines);
        var answer = authorised(
                "/api/v1/" + ledgerPath + "/imports", request -> request.header("Content-Type", "application/x-ndjson")
                        .header("Idempotency-Key", key)
                        .POST(body));
        if (answer.statusCode() != 202) {
            throw new LoadFailure("The file of " + ledgerPath + " was refused: " + pretty(answer.body()));
        }
        return parse(answer.body());
    }

    /** Sends something that may be sent again if the answer does not come, and gives the answer. */
    JsonNode post(String path, String type, String content, Map<String, String> headers) {
        var body = HttpRequest.BodyPublishers.ofString(content);
        var answer = authorised(path, request -> {
            headers.forEach(request::header);
            return request.header("Content-Type", type).POST(body);
        });
        if (answer.statusCode() == 200 || answer.statusCode() == 201) {
            return parse(answer.body());
        }
        throw new LoadFailure("POST " + path + " was refused\nsent: " + content + "\nanswer: " + pretty(answer.body()));
    }

    /** What a path answers, empty where there is nothing. */
    public Optional<JsonNode> find(String path) {
        var answer = authorised(path, HttpRequest.Builder::GET);
        return switch (answer.statusCode()) {
            case 200 -> Optional.of(parse(answer.body()));
            case 404 -> Optional.empty();
            default -> throw new LoadFailure("GET " + path + ": " + answer.statusCode() + " " + answer.body());
        };
    }

    private HttpResponse<String> authorised(String path, UnaryOperator<HttpRequest.Builder> method) {
        var token = tokens.current();
        var answer = attempts.send(() -> request(path, token, method));
        if (answer.statusCode() != 401) {
            return answer;
        }
        tokens.discard(token);
        return attempts.send(() -> request(path, tokens.current(), method));
    }

    private HttpRequest request(String path, String token, UnaryOperator<HttpRequest.Builder> method) {
        var builder = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .header("Accept-Language", "en");
        return method.apply(builder).build();
    }

    private static JsonNode parse(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new LoadFailure("Not JSON: " + body, e);
        }
    }

    private static String pretty(String body) {
        try {
            return JSON.readTree(body).toPrettyString();
        } catch (IOException e) {
            return body;
        }
    }
}
