package cn.anju.assessment.task.service;

import cn.anju.kit.security.Scope;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Who this service is where it asks others on its own account: a client of Keycloak that reads and never writes. Without a
 * secret, or while Keycloak does not answer, it is nobody.
 */
@ApplicationScoped
public class ServiceIdentity {
    private static final Logger LOG = Logger.getLogger(ServiceIdentity.class);
    private static final int OK = 200;

    /** A token is not used for a request that may still run when it ends. */
    private static final Duration RESERVE = Duration.ofSeconds(30);

    private final String tokenUrl;
    private final String clientId;
    private final Optional<String> secret;
    private final Duration timeout;
    private final ObjectMapper json;
    private final Clock clock;
    private final HttpClient client;
    private Token known;
    private boolean failing;

    ServiceIdentity(
            @ConfigProperty(name = "anju.services.token-url") String tokenUrl,
            @ConfigProperty(name = "anju.services.client-id") String clientId,
            @ConfigProperty(name = "anju.services.secret") Optional<String> secret,
            @ConfigProperty(name = "anju.services.timeout") Duration timeout,
            ObjectMapper json,
            Clock clock) {
        this.tokenUrl = tokenUrl;
        this.clientId = clientId;
        this.secret = secret;
        this.timeout = timeout;
        this.json = json;
        this.clock = clock;
        this.client = HttpClient.newBuilder().connectTimeout(timeout).build();
    }

    /**
     * A token of this service.
     *
     * @param scope the places whose records it may know of
     */
    public record Token(String value, Scope scope, Instant until) {}

    /** Empty where there is none to be had; why is in the log, once. */
    public synchronized Optional<Token> token() {
        if (secret.isPresent() && (known == null || !clock.instant().isBefore(known.until()))) {
            known = null;
            try {
                known = ask(secret.get());
                failing = false;
            } catch (IOException | IllegalArgumentException e) {
                if (!failing) {
                    LOG.warnf("No token for asking other services: %s", e.toString());
                }
                failing = true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return Optional.ofNullable(known);
    }

    private Token ask(String withSecret) throws IOException, InterruptedException {
        String form = new Query()
                .with("grant_type", "client_credentials")
                .with("client_id", clientId)
                .with("client_secret", withSecret)
                .toString();
        var request = HttpRequest.newBuilder(URI.create(tokenUrl))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(timeout)
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        var asked = clock.instant();
        var response = client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (response.statusCode() != OK) {
            throw new IOException(tokenUrl + " answered " + response.statusCode());
        }
        JsonNode answer = json.readTree(response.body());
        String token = answer.path("access_token").asText();
        var life = Duration.ofSeconds(answer.path("expires_in").asLong());
        return new Token(token, scope(token), asked.plus(life).minus(RESERVE));
    }

    /** Read, not verified: it comes from Keycloak itself, and whoever is asked with it verifies it. */
    private Scope scope(String token) throws IOException {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            throw new IOException("an answer without a token");
        }
        JsonNode claims = json.readTree(Base64.getUrlDecoder().decode(parts[1]));
        return new Scope(texts(claims.path("region_codes")), texts(claims.path("site_codes")));
    }

    private static List<String> texts(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
