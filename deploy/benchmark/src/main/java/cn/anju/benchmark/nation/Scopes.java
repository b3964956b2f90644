package cn.anju.benchmark.nation;

import cn.anju.benchmark.measure.BenchmarkException;
import cn.anju.local.KeycloakPart;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.List;

/** Gives the client that measures the regions it is to see, as an administrator of Keycloak would. */
final class Scopes {
    private static final String USER = "service-account-county-system";

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final KeycloakPart keycloak;

    Scopes(KeycloakPart keycloak) {
        this.keycloak = keycloak;
    }

    /** Tokens fetched from now on cover these regions. */
    void set(List<String> regionCodes) {
        try {
            String token = administrator();
            var user = (ObjectNode) send(request("/admin/realms/anju/users?exact=true&username=" + USER, token)
                            .GET())
                    .get(0);
            user.withObject("/attributes").set("region_codes", json.valueToTree(regionCodes));
            send(request("/admin/realms/anju/users/" + user.path("id").asText(), token)
                    .header("Content-Type", "application/json")
                    .PUT(HttpRequest.BodyPublishers.ofString(user.toString())));
        } catch (IOException e) {
            throw new BenchmarkException("Keycloak does not give the client its regions", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkException("Interrupted", e);
        }
    }

    private String administrator() throws IOException, InterruptedException {
        String password = Files.readString(keycloak.adminPasswordFile()).strip();
        var form = HttpRequest.newBuilder(URI.create(keycloak.url() + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=password&client_id=admin-cli&username=admin&password=" + password));
        return send(form).path("access_token").asText();
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(keycloak.url() + path)).header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body().isEmpty() ? json.nullNode() : json.readTree(answer.body());
    }
}
