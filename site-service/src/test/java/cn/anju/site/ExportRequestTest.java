package cn.anju.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How lists are asked for as files: as pages are, in the form that is accepted. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ExportRequestTest extends VisitsToExport {
    @Test
    void takesTheParametersOfTheList() {
        assertThat(lines(get(NDJSON, OF_HERE + "&purpose=SAFETY"))).hasSize(1);
        assertThat(lines(get(NDJSON, OF_HERE + "&limit=1"))).hasSize(1);
        assertThat(lines(get(NDJSON, "?siteCode=" + HERE + "&sort=-visitedOn&fields=visitedOn")))
                .extracting(JsonNode::toString)
                .containsExactly("{\"visitedOn\":\"2022-03-11\"}", "{\"visitedOn\":\"2022-03-10\"}");
        assertThat(rows(get(CSV, OF_HERE + "&fields=purpose,visitedOn")).get(0).getHeader())
                .containsExactly("visitedOn", "purpose");
        get(CSV, "?colour=red").then().statusCode(400).body("violations[0].code", equalTo("unknown-parameter"));
        get(XLSX, "?limit=0").then().statusCode(400).contentType("application/problem+json");
        assertThat(rows(get(CSV, "?siteCode=360732-NONE"))).isEmpty();
    }

    @Test
    void goesOnWhereAPageOfTheListEnded() {
        String cursor = get("application/json", OF_HERE + "&limit=1").path("nextCursor");
        assertThat(rows(get(CSV, OF_HERE + "&cursor=" + cursor)))
                .extracting(row -> row.getField("purpose"))
                .containsExactly("SAFETY");
    }

    @Test
    void keepsToTheScopeOfTheToken() {
        for (String form : List.of(CSV, NDJSON)) {
            assertThat(get(Tokens.atSites("site-manager", ELSEWHERE), form, "").asString())
                    .contains(ELSEWHERE)
                    .doesNotContain(HERE);
            assertThat(get(Tokens.atSites("site-manager", ELSEWHERE), form, OF_HERE)
                            .asString())
                    .doesNotContain(HERE);
            assertThat(get(Tokens.inRegions("county-admin", "360733"), form, "").asString())
                    .doesNotContain(HERE, ELSEWHERE);
        }
        given().header("Accept", CSV).get(VISITS).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/json",
                "application/*",
                "text/html, */*;q=0.8",
                "text/csv;q=0.5, application/json"
            })
    void stillAnswersWithJson(String accept) {
        get(accept, OF_HERE)
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("items", hasSize(2));
    }

    @Test
    void answersWithJsonWhereNothingIsAsked() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + VISITS))
                .header("Authorization", "Bearer " + Tokens.system())
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/html", "application/pdf, image/*"})
    void refusesFormsItDoesNotHave(String accept) {
        get(accept, OF_HERE)
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("code", equalTo("not-acceptable"));
    }
}
