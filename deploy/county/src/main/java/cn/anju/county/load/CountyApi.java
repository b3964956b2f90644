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
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The public API as another government system uses it: with its own token, over HTTP/1.1, patiently. */
public final class CountyApi {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Set<String> NOT_KNOWN_YET = Set.of("unknown-site", "unknown-region", "unknown-reference");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final URI gateway;
    private final Patience patience;
    private final AccessTokens tokens;
    private final Attempts attempts;
    private final InstantSource clock;

    public CountyApi(LoadOptions options, Patience patience, InstantSource clock) {
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        this.gateway = options.gateway();
        this.patience = patience;
        this.clock = clock;
        this.tokens = new AccessTokens(http, options, patience, clock);
        this.attempts = new Attempts(http, patience);
    }

    /**
     * Puts the record under its id; services hear of new sites and regions within moments, so a record whose site is not
     * known yet is sent again for a while.
     *
     * @return whether it was created, false if the very same record was there already
     */
    public boolean put(LedgerRecord record) {
        var end = clock.instant().plus(patience.untilKnown());
        while (true) {
            var answer = authorised(record.href(), HttpRequest.BodyPublishers.ofString(record.json()));
            if (answer.statusCode() == 200 || answer.statusCode() == 201) {
                return answer.statusCode() == 201;
            }
            if (!isNotKnownYet(answer) || clock.instant().isAfter(end)) {
                throw LoadFailure.refused(record, answer.statusCode(), pretty(answer.body()));
            }
            patience.pauseUntilKnown();
        }
    }

    /** What a path answers, empty where there is nothing. */
    public Optional<JsonNode> find(String path) {
        var answer = authorised(path, null);
        return switch (answer.statusCode()) {
            case 200 -> Optional.of(parse(answer.body()));
            case 404 -> Optional.empty();
            default -> throw new LoadFailure("GET " + path + ": " + answer.statusCode() + " " + answer.body());
        };
    }

    private HttpResponse<String> authorised(String path, HttpRequest.BodyPublisher body) {
        var token = tokens.current();
        var answer = attempts.send(() -> request(path, token, body));
        if (answer.statusCode() != 401) {
            return answer;
        }
        tokens.discard(token);
        return attempts.send(() -> request(path, tokens.current(), body));
    }

    private HttpRequest request(String path, String token, HttpRequest.BodyPublisher body) {
        var builder = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .header("Accept-Language", "en");
        return body == null
                ? builder.GET().build()
                : builder.header("Content-Type", "application/json").PUT(body).build();
    }

    private static boolean isNotKnownYet(HttpResponse<String> answer) {
        if (answer.statusCode() != 422) {
            return false;
        }
        var problem = parse(answer.body());
        var violations = problem.path("violations");
        return violations.isEmpty()
                ? NOT_KNOWN_YET.contains(problem.path("code").asText())
                : StreamSupport.stream(violations.spliterator(), false)
                        .allMatch(one -> NOT_KNOWN_YET.contains(one.path("code").asText()));
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
