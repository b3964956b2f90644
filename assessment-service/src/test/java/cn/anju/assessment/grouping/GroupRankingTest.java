package cn.anju.assessment.grouping;

import static cn.anju.assessment.testing.Events.active;
import static cn.anju.assessment.testing.Events.idOf;
import static cn.anju.assessment.testing.Events.visit;
import static cn.anju.kit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.anju.kit.event.EventDispatcher;
import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Leaders and townships ranked by the sites that they answer for. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class GroupRankingTest {
    private static final String COUNTY = "991301";
    private static final String ONE = "991301-S01";
    private static final String TWO = "991301-S02";
    private static final String THREE = "991301-S03";

    @Inject
    EventDispatcher dispatcher;

    private final String analyst = Tokens.inRegions("analyst", COUNTY);

    @BeforeEach
    void tellOfSitesAndLeaders() {
        dispatcher.receive(List.of(
                site(ONE, "991301101000", 30),
                site(TWO, "991301101000", 10),
                site(THREE, "991301102000", 20),
                active("site.region", idOf("991301101000"), 1, """
                        {'code': '991301101000', 'name': '江背镇', 'level': 'TOWNSHIP', 'from': '2000-01-01'}
                        """),
                leader(1, ONE, "王明", "2021-01-01", "2022-03-02"),
                leader(2, ONE, "李红", "2022-03-02", null),
                leader(3, TWO, "李红", "2021-01-01", null)));
        for (String day : List.of("2022-01-10", "2022-01-11", "2022-02-10", "2022-02-11", "2022-03-10", "2022-03-11")) {
            dispatcher.receive(List.of(visit(idOf(ONE + day), 1, ONE, day)));
        }
        eventually(() -> Client.get(analyst, "rankings?period=2022-Q1")
                .body("items", hasSize(3))
                .body("items[0].siteCode", equalTo(ONE))
                .body("items[0].total", equalTo(26.09f)));
    }

    @Test
    void ranksLeadersByTheDaysThatTheyLed() {
        // 王明 led one site for 60 of 90 days, 李红 the same for 30 days and another, with nothing, for 90
        leaders("")
                .body("items.name", equalTo(List.of("王明", "李红")))
                .body("items.rank", equalTo(List.of(1, 2)))
                .body("items[0].total", equalTo(26.09f))
                .body("items[0].weight", equalTo(60))
                .body("items[1].weight", equalTo(120))
                .body("items[1].total", equalTo(6.52f))
                .body("items[1].sites.siteCode", equalTo(List.of(ONE, TWO)))
                .body("items[1].sites.weight", equalTo(List.of(30, 90)))
                .body("items[0].regionCode", equalTo(COUNTY));
    }

    @Test
    void countsTheDaysUntilTheDayAskedFor() {
        leaders("&asOf=2022-01-31")
                .body("items.name", equalTo(List.of("王明", "李红")))
                .body("items.weight", equalTo(List.of(31, 31)));
    }

    @Test
    void ranksTownshipsByHouseholds() {
        BigDecimal mean = new BigDecimal("26.09")
                .multiply(BigDecimal.valueOf(30))
                .divide(BigDecimal.valueOf(40), 2, RoundingMode.HALF_UP);
        townships(analyst, "")
                .body("items.regionCode", equalTo(List.of("991301101000", "991301102000")))
                .body("items.name", equalTo(List.of("江背镇", "991301102000")))
                .body("items.weight", equalTo(List.of(40, 20)))
                .body("items[0].total", equalTo(mean.floatValue()))
                .body("items[1].total", equalTo(0.0f));
        townships(analyst, "&dimension=LEADERSHIP").body("items[0].total", equalTo(45.0f));
    }

    @Test
    void showsOnlyThoseWhoseSitesMayAllBeSeen() {
        townships(Tokens.inRegions("township-officer", "991301102000"), "")
                .body("items.rank", equalTo(List.of(2)))
                .body("items.regionCode", equalTo(List.of("991301102000")));
        townships(Tokens.atSites("site-manager", ONE), "&include=total")
                .body("items", empty())
                .body("total", equalTo(0));
        Client.get(Tokens.atSites("site-manager", ONE), "rankings/leaders?period=2022-Q1")
                .body("items.name", equalTo(List.of("王明")));
    }

    @Test
    void comparesWithTheQuarterBefore() {
        String second = "rankings/leaders?period=2022-Q2";
        eventually(() -> Client.get(analyst, second)
                .statusCode(200)
                .body("previousPeriod", equalTo("2022-Q1"))
                .body("items.name", equalTo(List.of("李红")))
                .body("items[0].movement.previousRank", equalTo(2))
                .body("items[0].movement.rankChange", equalTo(1)));
    }

    @Test
    void pages() {
        var names = new ArrayList<String>();
        var page = leaders("&limit=1");
        names.addAll(page.extract().path("items.name"));
        assertThat(page.extract().header("Link")).contains("rel=\"next\"");
        String cursor = page.extract().path("nextCursor");
        names.addAll(leaders("&limit=1&cursor=" + cursor).extract().path("items.name"));
        assertThat(names).containsExactly("王明", "李红");
    }

    @Test
    void refusesParametersNamingThem() {
        Map.of(
                        "leaders",
                        "?period",
                        "townships?period=2022-Q1&dimension=FUN",
                        "?dimension",
                        "townships?period=2022-Q1&cursor=x",
                        "?cursor",
                        "leaders?period=2022-Q1&limit=0",
                        "?limit")
                .forEach((path, pointer) -> Client.get(analyst, "rankings/" + path)
                        .statusCode(400)
                        .body("violations[0].pointer", equalTo(pointer)));
    }

    private ValidatableResponse leaders(String query) {
        return Client.get(analyst, "rankings/leaders?period=2022-Q1" + query).statusCode(200);
    }

    private static ValidatableResponse townships(String token, String query) {
        return Client.get(token, "rankings/townships?period=2022-Q1" + query).statusCode(200);
    }

    private static LedgerEvent site(String code, String region, int households) {
        return active("site.site", idOf(code), 1, """
                {'code': '%s', 'name': '安置点%s', 'regionCode': '%s', 'setting': 'VILLAGE', 'residents': 100,
                'households': %d, 'fiveType': 'LIVABLE_ECOLOGY'}
                """.formatted(code, code, region, households));
    }

    private static LedgerEvent leader(int number, String site, String name, String from, String to) {
        return active("site.site-leader", idOf(COUNTY + number), 1, """
                {'siteCode': '%s', 'level': 'SITE', 'name': '%s', 'from': '%s'%s}
                """.formatted(
                        site, name, from, to == null ? "" : ", 'to': '" + to + "'"));
    }
}
