package cn.anju.assessment.ranking;

import static cn.anju.assessment.testing.Events.active;
import static cn.anju.assessment.testing.Events.site;
import static cn.anju.assessment.testing.Events.visit;
import static cn.anju.kit.testing.Eventually.eventually;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import cn.anju.kit.event.EventDispatcher;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rankings and facts as clients see them. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RankingApiTest {
    private static final String[] PARAMETERS = {
        "period", "asOf", "regionCode", "fiveType", "sizeClass", "dimension", "limit", "cursor", "include"
    };
    private static final String RANKINGS = "/api/v1/assessment/rankings";
    private static final String FACTS = "/api/v1/assessment/facts";
    private static final String BEST = "360721-S01";
    private static final String SECOND = "360721-S02";
    private static final String THIRD = "360721-S03";
    private static final String ELSEWHERE = "360722-S01";

    @Inject
    EventDispatcher dispatcher;

    private final String analyst = Tokens.inRegions("analyst", "360721");

    @BeforeEach
    void tellOfSitesAndVisits() {
        dispatcher.receive(List.of(
                site(BEST, 900, "TOWN_OR_PARK", "MANAGED_SERVICE"),
                site(SECOND, 300, "VILLAGE", "THRIVING_INDUSTRY"),
                site(THIRD, 100, "VILLAGE", "LIVABLE_ECOLOGY"),
                site(ELSEWHERE, 100)));
        dispatcher.receive(List.of(
                visit(id(1), 1, BEST, "2022-01-10"),
                visit(id(2), 1, BEST, "2022-01-11"),
                visit(id(3), 1, BEST, "2022-03-11"),
                active("site.site-leader", id(4), 1, """
                        {'siteCode': '%s', 'level': 'SITE', 'name': '王明', 'from': '2021-01-01', 'to': '2022-04-01'}
                        """.formatted(BEST)),
                active("site.site-leader", id(5), 1, """
                        {'siteCode': '%s', 'level': 'SITE', 'name': '李红', 'from': '2022-04-01'}
                        """.formatted(BEST))));
        eventually(() -> ranking(analyst, "period=2022-Q1")
                .body("items", hasSize(3))
                .body("items[0].siteCode", equalTo(BEST))
                .body("items[1].rank", equalTo(2))
                .body("items[0].leader", equalTo("王明")));
    }

    @Test
    void showsTheRankingOfTheCounty() {
        ranking(analyst, "period=2022-Q1")
                .body("period", equalTo("2022-Q1"))
                .body("asOf", equalTo("2022-03-31"))
                .body("scheme", equalTo("2022"))
                .body("computedAt", notNullValue())
                .body("items.rank", equalTo(List.of(1, 2, 2)))
                .body("items.siteCode", equalTo(List.of(BEST, SECOND, THIRD)))
                .body("items[0].siteName", equalTo("安置点" + BEST))
                .body("items[0].regionCode", equalTo("360721101000"))
                .body("items[0].grade", equalTo("POOR"))
                .body("items[0].dimensions.LEADERSHIP", notNullValue())
                .body("labels.dimensions.LEADERSHIP.zh", equalTo("组织领导"))
                .body("labels.grades.POOR.en", equalTo("Poor"));
    }

    @Test
    void showsTheLeaderOfTheLastDayThatCounts() {
        ranking(analyst, "period=2022-Q2")
                .body("items.find { it.siteCode == '%s' }.leader".formatted(BEST), equalTo("李红"));
    }

    @Test
    void computesTheRankingAsOfAnotherDay() {
        ranking(analyst, "period=2022-Q1&asOf=2022-01-31")
                .body("asOf", equalTo("2022-01-31"))
                .body("items[0].siteCode", equalTo(BEST))
                .body("items[0].dimensions.LEADERSHIP", equalTo(75.00f));
        explained(analyst, "2022-Q1", BEST, "?asOf=2022-01-31")
                .body("indicators.find { it.id == 'leader-visits' }.ratio", equalTo(1.0f));
    }

    @Test
    void explainsEveryIndicatorOfASite() {
        String visits = "indicators.find { it.id == 'leader-visits' }";
        explained(analyst, "2022-Q1", BEST, "")
                .body("rank", equalTo(1))
                .body("rankedSites", equalTo(3))
                .body("indicators", hasSize(28))
                .body(visits + ".labelZh", equalTo("点长每月调研指导2次"))
                .body(visits + ".labelEn", equalTo("The site leader visits twice a month"))
                .body(visits + ".weight", equalTo(6))
                .body(visits + ".applicable", equalTo(true))
                .body(visits + ".numerator", equalTo(3))
                .body(visits + ".denominator", equalTo(6))
                .body(visits + ".ratio", equalTo(0.5f))
                .body(visits + ".points", equalTo(3.0f))
                .body(visits + ".clauses", equalTo(List.of("1", "R02")))
                .body(visits + ".metrics", equalTo(List.of("leader_visits")))
                .body(visits + ".months.month", equalTo(List.of("2022-01", "2022-02", "2022-03")))
                .body(visits + ".months.numerator", equalTo(List.of(2, 0, 1)))
                .body("indicators.find { it.id == 'service-window' }.applicable", equalTo(false))
                .body("indicators.find { it.id == 'service-window' }.reason.code", equalTo("NOT_DUE_YET"))
                .body("indicators.find { it.id == 'service-window' }.reason.labelZh", notNullValue());
    }

    @Test
    void ranksAmongTheCountyWhateverOfItTheCallerMaySee() {
        for (String token :
                List.of(Tokens.atSites("site-manager", SECOND), Tokens.inRegions("township-officer", "360721101000"))) {
            ranking(token, "period=2022-Q1")
                    .body("items.find { it.siteCode == '%s' }.rank".formatted(SECOND), equalTo(2));
        }
        ranking(Tokens.atSites("site-manager", SECOND), "period=2022-Q1").body("items", hasSize(1));
        ranking(Tokens.inRegions("township-officer", "360721102"), "period=2022-Q1")
                .body("items", hasSize(0));
    }

    @Test
    void ranksAmongThePopulationAskedFor() {
        ranking(analyst, "period=2022-Q1&sizeClass=MEDIUM")
                .body("items.siteCode", equalTo(List.of(SECOND)))
                .body("items.rank", equalTo(List.of(1)));
        ranking(analyst, "period=2022-Q1&fiveType=LIVABLE_ECOLOGY").body("items.siteCode", equalTo(List.of(THIRD)));
        ranking(analyst, "period=2022-Q1&regionCode=360721102").body("items", hasSize(0));
        ranking(analyst, "period=2022-Q1&regionCode=3607")
                .body("items.siteCode", containsInAnyOrder(BEST, SECOND, THIRD));
    }

    @Test
    void hidesSitesOutsideTheScope() {
        get(analyst, RANKINGS + "/2022-Q1/sites/" + ELSEWHERE).statusCode(404).body("code", equalTo("not-found"));
        get(analyst, RANKINGS + "/2022-Q1/sites/360721-S99").statusCode(404);
        get(analyst, FACTS + "?siteCode=" + ELSEWHERE).statusCode(404);
        get(analyst, FACTS + "?siteCode=360721-S99").statusCode(404);
        ranking(analyst, "period=2022-Q1&regionCode=360722").body("items", hasSize(0));
    }

    @Test
    void needsAToken() {
        given().get(RANKINGS + "?period=2022-Q1").then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "/rankings,?period",
        "/rankings?period=2022-Q5,?period",
        "/rankings?period=2022,?period",
        "/rankings?period=,?period",
        "/rankings?period=2021-Q4,?period",
        "/rankings?period=2099-Q1,?period",
        "/rankings?period=2022-Q1&asOf=2022-02-30,?asOf",
        "/rankings?period=2022-Q1&asOf=2021-12-31,?asOf",
        "/rankings?period=2022-Q1&regionCode=Ganzhou,?regionCode",
        "/rankings?period=2022-Q1&fiveType=NICE,?fiveType",
        "/rankings?period=2022-Q1&sizeClass=HUGE,?sizeClass",
        "/rankings?period=2022-Q1&colour=red,?colour",
        "/rankings/2022-Q9/sites/360721-S01,?period",
        "/rankings/2022-Q1/sites/360721-S01?period=2022-Q1,?period",
        "/facts,?siteCode",
        "/facts?siteCode=360721-S01&period=2022-14,?period",
        "/facts?siteCode=360721-S01&metric=leader_visit,?metric",
        "/facts?siteCode=360721-S01&limit=501,?limit",
        "/facts?siteCode=360721-S01&limit=many,?limit",
        "/facts?siteCode=360721-S01&cursor=x,?cursor",
        "/facts?siteCode=360721-S01&include=all,?include",
        "/facts?siteCode=360721-S01&from=2022-01-01,?from"
    })
    void refusesParametersNamingThem(String path, String pointer) {
        for (String language : List.of("zh", "en")) {
            given().auth()
                    .oauth2(analyst)
                    .header("Accept-Language", language)
                    .get("/api/v1/assessment" + path)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("code", equalTo("invalid-parameter"))
                    .body("violations.pointer", hasItem(pointer))
                    .body("violations[0].message", notNullValue());
        }
    }

    @Test
    void answersNotModifiedUntilSomethingChanges() {
        String path = RANKINGS + "/2022-Q1/sites/" + BEST;
        String tag = get(analyst, path).statusCode(200).extract().header("ETag");
        given().auth()
                .oauth2(analyst)
                .header(new Header("If-None-Match", tag))
                .get(path)
                .then()
                .statusCode(304);
        String ranking = RANKINGS + "?period=2022-Q1";
        String rankingTag = get(analyst, ranking).statusCode(200).extract().header("ETag");
        given().auth()
                .oauth2(analyst)
                .header(new Header("If-None-Match", rankingTag))
                .get(ranking)
                .then()
                .statusCode(304);
        dispatcher.receive(List.of(visit(UUID.randomUUID(), 1, THIRD, "2022-02-10")));
        eventually(
                () -> assertThat(get(analyst, ranking).extract().header("ETag")).isNotEqualTo(rankingTag));
    }

    @Test
    void listsTheFactsThatCountInAQuarter() {
        facts("&metric=leader_visits&period=2022-Q1")
                .body("items", hasSize(3))
                .body("items[0].recordId", equalTo(id(1).toString()))
                .body("items[0].metric", equalTo("leader_visits"))
                .body("items[0].recordType", equalTo("site.leader-visit"))
                .body("items[0].recordVersion", equalTo(1))
                .body("items[0].siteCode", equalTo(BEST))
                .body("items[0].subject", equalTo(id(1).toString()))
                .body("items[0].value", equalTo(1))
                .body("items[0].from", equalTo("2022-01-10"))
                .body("items[0].href", equalTo("/api/v1/site/leader-visits/" + id(1)));
        facts("&metric=leader_visits&period=2022-03").body("items", hasSize(1));
        facts("&metric=leader_visits&period=2022-Q2").body("items", hasSize(0));
        facts("&metric=leader_visits&period=2022-H1").body("items", hasSize(3));
        facts("&metric=leader_visits&period=2099").body("items", hasSize(0));
        facts("&metric=leader_visits").body("items", hasSize(3));
        facts("&period=2022-Q2&metric=skills_trainings").body("items", hasSize(0));
    }

    @Test
    void listsYearlyFactsFromTheFirstOfJanuary() {
        UUID training = UUID.randomUUID();
        dispatcher.receive(List.of(active(
                "employment.training",
                training,
                1,
                "{'siteCode': '%s', 'kind': 'SKILLS', 'heldOn': '2022-02-01'}".formatted(SECOND))));
        for (String period : List.of("2022-Q1", "2022-Q2", "2022-Q4")) {
            get(analyst, FACTS + "?siteCode=" + SECOND + "&metric=skills_trainings&period=" + period)
                    .body("items.recordId", hasItem(training.toString()));
        }
    }

    @Test
    void pagesThroughFacts() {
        var seen = new ArrayList<String>();
        String next = FACTS + "?siteCode=" + BEST + "&limit=2&include=total";
        while (next != null) {
            var page =
                    get(analyst, next).statusCode(200).body("total", equalTo(3)).extract();
            seen.addAll(page.path("items.recordId"));
            String link = page.header("Link");
            assertThat(page.path("nextCursor") == null).isEqualTo(link == null);
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        assertThat(seen).containsExactly(id(1).toString(), id(2).toString(), id(3).toString());
    }

    @Test
    void letsOnlyOperatorsGiveCommands() {
        given().auth()
                .oauth2(analyst)
                .post("/api/v1/assessment/commands/recompute")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(analyst)
                .post("/api/v1/assessment/commands/rebuild")
                .then()
                .statusCode(403);
    }

    @Test
    void describesItselfInOpenApi() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.'/api/v1/assessment/rankings'.get.operationId", equalTo("getRanking"))
                .body("paths.'/api/v1/assessment/rankings'.get.parameters.name", containsInAnyOrder(PARAMETERS))
                .body("paths.'/api/v1/assessment/rankings/leaders'.get.parameters.name", containsInAnyOrder(PARAMETERS))
                .body("components.schemas.Ranking.properties.items", notNullValue());
    }

    private static UUID id(int number) {
        return UUID.fromString("00000000-0000-7000-8000-36072100000" + number);
    }

    private ValidatableResponse facts(String query) {
        return get(analyst, FACTS + "?siteCode=" + BEST + query).statusCode(200);
    }

    private static ValidatableResponse ranking(String token, String query) {
        return get(token, RANKINGS + "?" + query).statusCode(200);
    }

    private static ValidatableResponse explained(String token, String period, String site, String query) {
        return get(token, RANKINGS + "/" + period + "/sites/" + site + query).statusCode(200);
    }

    private static ValidatableResponse get(String token, String path) {
        return given().auth().oauth2(token).get(path).then();
    }
}
