package cn.anju.assessment.scoring;

import static cn.anju.kit.testing.Eventually.eventually;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.OtherServices;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

/** From the topics to the ranking, and the same again on command. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CommandsTest {
    private static final String SITE = "360731-S01";

    @Inject
    Database database;

    @Test
    void giveTheSameNumbersAgain() {
        try (var others = new OtherServices()) {
            others.site(SITE, "安置点", "360731101000");
            for (int day = 10; day < 15; day++) {
                visit(others, "2022-01-" + day);
                visit(others, "2022-03-" + day);
            }
        }
        eventually(() -> assertThat(ranked()).containsEntry("total", 15.38f));
        Map<String, Object> before = ranked();

        command("recompute", greaterThanOrEqualTo(1));
        eventually(() ->
                assertThat(database.query("select 1 from dirty_site", row -> 1)).isEmpty());
        assertThat(ranked()).isEqualTo(before);

        given().auth()
                .oauth2(Tokens.system())
                .post("/api/v1/assessment/commands/rebuild")
                .then()
                .statusCode(202);
        eventually(() -> {
            assertThat((Object) visits()).isEqualTo(0.666667f);
            assertThat(ranked()).isEqualTo(before);
        });
    }

    private static void visit(OtherServices others, String day) {
        others.tell("site", "leader-visits", "leader-visit", """
                {"id":"%s","version":1,"status":"ACTIVE","siteCode":"%s","visitedOn":"%s"}
                """.formatted(UUID.randomUUID(), SITE, day));
    }

    private static void command(String name, Matcher<Integer> sites) {
        given().auth()
                .oauth2(Tokens.system())
                .post("/api/v1/assessment/commands/" + name)
                .then()
                .statusCode(202)
                .body("sites", sites);
    }

    private static Float visits() {
        return get("/api/v1/assessment/rankings/2022-Q1/sites/" + SITE)
                .path("indicators.find { it.id == 'leader-visits' }.ratio");
    }

    private static Map<String, Object> ranked() {
        return get("/api/v1/assessment/rankings?period=2022-Q1").path("items.find { it.siteCode == '" + SITE + "' }");
    }

    private static ExtractableResponse<Response> get(String path) {
        return given().auth()
                .oauth2(Tokens.inRegions("county-admin", "360731"))
                .get(path)
                .then()
                .extract();
    }
}
