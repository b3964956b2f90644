package cn.anju.acceptance.stack;

import cn.anju.acceptance.client.Answer;
import cn.anju.acceptance.client.Api;
import cn.anju.acceptance.client.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Gives officers of counties that the demonstration realm does not know accounts of their own; the password is the name. */
public final class Officers {
    private static final String REALM = "/admin/realms/anju";

    private final Api keycloak;

    Officers(HttpClient http, URI keycloak, String adminPassword) {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(adminPassword, StandardCharsets.UTF_8);
        this.keycloak = new Api(http, keycloak, () -> token(http, keycloak, form));
    }

    /**
     * Opens an account.
     *
     * @param attributes what the token says besides, such as {@code region_codes}
     */
    public void open(String name, String role, Map<String, List<String>> attributes) {
        var user = Json.object(
                "username",
                name,
                "enabled",
                true,
                "firstName",
                "验收",
                "lastName",
                name,
                "email",
                name + "@anju.example",
                "emailVerified",
                true,
                "attributes",
                attributes,
                "credentials",
                List.of(Json.object("type", "password", "value", name, "temporary", false)));
        String address = keycloak.post(REALM + "/users", user)
                .expecting(201)
                .header("Location")
                .orElseThrow();
        var granted = keycloak.get(REALM + "/roles/" + role).expecting(200).json();
        Answer answer = keycloak.post(
                URI.create(address).getPath() + "/role-mappings/realm",
                List.of(Json.object(
                        "id",
                        granted.path("id").asText(),
                        "name",
                        granted.path("name").asText())));
        answer.expecting(204);
    }

    private static String token(HttpClient http, URI keycloak, String form) {
        var request = HttpRequest.newBuilder(keycloak.resolve("/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            return Json.read(answer.body()).path("access_token").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
