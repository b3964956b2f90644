package cn.anju.county.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Tokens of a client by its credentials, or of an officer by the password; fetched when needed and renewed before they expire. */
final class AccessTokens {
    private static final Duration RENEW_BEFORE_EXPIRY = Duration.ofSeconds(20);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http;
    private final URI endpoint;
    private final String who;
    private final String form;
    private final Patience patience;
    private final InstantSource clock;
    private String token = "";
    private Instant renewAt = Instant.MIN;

    private AccessTokens(HttpClient http, URI realm, String who, String form, Patience patience, InstantSource clock) {
        this.http = http;
        this.endpoint = URI.create(realm + "/protocol/openid-connect/token");
        this.who = who;
        this.form = form;
        this.patience = patience;
        this.clock = clock;
    }

    static AccessTokens ofClient(HttpClient http, LoadOptions options, Patience patience, InstantSource clock) {
        String form = "grant_type=client_credentials&client_id=" + encode(options.client()) + "&client_secret="
                + encode(options.secret());
        return new AccessTokens(http, options.keycloak(), "client " + options.client(), form, patience, clock);
    }

    static AccessTokens ofOfficer(HttpClient http, LoadOptions options, Patience patience, InstantSource clock) {
        String form = "grant_type=password&client_id=anju-web&username=" + encode(options.officer()) + "&password="
                + encode(options.password());
        return new AccessTokens(http, options.keycloak(), "officer " + options.officer(), form, patience, clock);
    }

    synchronized String current() {
        if (!clock.instant().isBefore(renewAt)) {
            JsonNode answer = fetch();
            token = answer.path("access_token").asText();
            long seconds = answer.path("expires_in").asLong();
            long reserve = Math.min(RENEW_BEFORE_EXPIRY.toSeconds(), seconds / 2);
            renewAt = clock.instant().plusSeconds(seconds - reserve);
        }
        return token;
    }

    /** Forgets a token that was not accepted. */
    synchronized void discard(String refused) {
        if (refused.equals(token)) {
            renewAt = Instant.MIN;
        }
    }

    private JsonNode fetch() {
        var request = HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        var answer = new Attempts(http, patience).send(() -> request);
        if (answer.statusCode() != 200) {
            throw new LoadFailure(
                    "No token for " + who + " from " + endpoint + ": " + answer.statusCode() + " " + answer.body());
        }
        return parse(answer);
    }

    private static JsonNode parse(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new LoadFailure("The token endpoint does not answer JSON: " + answer.body(), e);
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
