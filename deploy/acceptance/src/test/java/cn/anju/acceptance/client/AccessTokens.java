package cn.anju.acceptance.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens of Keycloak: of a client by its credentials, of a demonstration user by the password, which is the name. */
public final class AccessTokens {
    private static final long RESERVE_SECONDS = 120;

    private final HttpClient http;
    private final URI endpoint;
    private final Map<String, Token> known = new ConcurrentHashMap<>();

    public AccessTokens(HttpClient http, URI endpoint) {
        this.http = http;
        this.endpoint = endpoint;
    }

    private record Token(String text, Instant usableUntil) {
        boolean isUsable() {
            return Instant.now().isBefore(usableUntil);
        }
    }

    public String ofClient(String name) {
        return token("grant_type=client_credentials&client_id=" + name + "&client_secret=" + name);
    }

    public String ofUser(String name) {
        return token("grant_type=password&client_id=anju-web&username=" + name + "&password=" + name);
    }

    private String token(String form) {
        return known.compute(form, (key, token) -> token != null && token.isUsable() ? token : fetch(key))
                .text();
    }

    private Token fetch(String form) {
        var request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            var json = Json.read(answer.body());
            return new Token(
                    json.path("access_token").asText(),
                    Instant.now().plusSeconds(json.path("expires_in").asLong() - RESERVE_SECONDS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
