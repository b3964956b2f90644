package cn.anju.assessment.changes;

import static cn.anju.assessment.testing.Events.idOf;
import static cn.anju.assessment.testing.Events.site;
import static cn.anju.assessment.testing.Events.visit;
import static cn.anju.kit.testing.Eventually.eventually;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.anju.kit.event.EventDispatcher;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rankings as front ends follow them. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RankingChangesTest {
    private static final String ONE = "991310-S01";
    private static final String TWO = "991310-S02";

    @Inject
    EventDispatcher dispatcher;

    @TestHTTPResource("/api/v1/assessment/rankings/2022-Q1/changes")
    URI changes;

    private final String analyst = Tokens.inRegions("analyst", "991310");

    @Test
    void tellsAllFirstAndThenWhatChanges() throws IOException, InterruptedException {
        dispatcher.receive(List.of(site(ONE, 100), site(TWO, 100)));
        eventually(() -> Client.get(analyst, "rankings?period=2022-Q1").body("items", hasSize(2)));
        try (var all = listen(analyst);
                var own = listen(Tokens.atSites("site-manager", TWO))) {
            assertThat(next(all)).contains(ONE, TWO, "\"rank\":1").doesNotContain("previousRank");
            assertThat(next(own)).contains(TWO).doesNotContain(ONE);
            dispatcher.receive(List.of(visit(idOf("visit of " + ONE), 1, ONE, "2022-01-10")));
            assertThat(next(all))
                    .contains("\"changed\":[{\"rank\":1,\"siteCode\":\"" + ONE)
                    .contains("\"previousRank\":1", "\"previousTotal\":0.00", "\"rank\":2,\"siteCode\":\"" + TWO);
            assertThat(next(own)).contains("\"rank\":2,\"siteCode\":\"" + TWO).doesNotContain(ONE);
        }
    }

    @Test
    void refusesWhatItCannotRead() {
        Client.get(analyst, "rankings/2022-Q9/changes")
                .statusCode(400)
                .body("violations[0].pointer", equalTo("?period"));
        Client.get(analyst, "rankings/2022-Q1/changes?colour=red")
                .statusCode(400)
                .body("violations[0].pointer", equalTo("?colour"));
        given().get(Client.path("rankings/2022-Q1/changes")).then().statusCode(401);
    }

    private BufferedReader listen(String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(changes)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    private static String next(BufferedReader stream) throws IOException {
        String line = stream.readLine();
        while (line != null && !line.startsWith("data:")) {
            line = stream.readLine();
        }
        return line;
    }
}
