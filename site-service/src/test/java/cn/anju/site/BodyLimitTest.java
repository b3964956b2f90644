package cn.anju.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Files may be large, records may not. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class BodyLimitTest {
    private static final String TOO_MUCH = "长".repeat(1_000_000);

    @Test
    void refusesTooLargeARecord() {
        for (String ledger : new String[] {"leader-visits", "sites"}) {
            Client.post(ledger, Map.of("findings", TOO_MUCH))
                    .statusCode(413)
                    .contentType("application/problem+json")
                    .body("code", equalTo("too-large"));
        }
        Client.patch("leader-visits", "0190a1b2-5c3d-7e4f-8a9b-0c1d2e3f4a5b", 1, Map.of("findings", TOO_MUCH))
                .statusCode(413);
    }

    @Test
    void refusesItAlsoWithoutAnnouncedLength() throws IOException, InterruptedException {
        byte[] body = ("{\"findings\":\"" + TOO_MUCH + "\"}").getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + Client.path("leader-visits")))
                .header("Authorization", "Bearer " + Tokens.system())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("too-large");
    }
}
