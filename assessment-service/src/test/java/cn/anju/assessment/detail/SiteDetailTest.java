package cn.anju.assessment.detail;

import static cn.anju.assessment.testing.Events.idOf;
import static cn.anju.assessment.testing.Events.site;
import static cn.anju.assessment.testing.Events.visit;
import static cn.anju.kit.testing.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.kit.event.EventDispatcher;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single sites: side by side, and over time. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SiteDetailTest {
    private static final String GOOD = "991302-S01";
    private static final String POOR = "991302-S02";
    private static final String ELSEWHERE = "991303-S01";

    @Inject
    EventDispatcher dispatcher;

    private final String analyst = Tokens.inRegions("analyst", "991302");

    @BeforeEach
    void tellOfSitesAndVisits() {
        dispatcher.receive(List.of(site(GOOD, 100), site(POOR, 100), site(ELSEWHERE, 100)));
        for (String day : List.of("2022-01-10", "2022-01-11", "2022-02-10", "2022-05-10")) {
            dispatcher.receive(List.of(visit(idOf(GOOD + day), 1, GOOD, day)));
        }
        for (String day : List.of("2022-01-12", "2022-04-10", "2022-04-11", "2022-05-11", "2022-05-12")) {
            dispatcher.receive(List.of(visit(idOf(POOR + day), 1, POOR, day)));
        }
        eventually(() -> {
            ranking("2022-Q1", GOOD);
            ranking("2022-Q2", POOR);
            visits("2022-Q1", GOOD, 3);
            visits("2022-Q2", GOOD, 1);
            visits("2022-Q1", POOR, 1);
            visits("2022-Q2", POOR, 4);
        });
    }

    private void visits(String period, String site, int number) {
        Client.get(analyst, "rankings/" + period + "/sites/" + site)
                .body("indicators.find { it.id == 'leader-visits' }.numerator", equalTo(number));
    }

    private void ranking(String period, String first) {
        Client.get(analyst, "rankings?period=" + period)
                .body("items", hasSize(2))
                .body("items[0].siteCode", equalTo(first));
    }

    @Test
    void comparesTwoSitesIndicatorByIndicator() {
        String visits = "indicators.find { it.id == 'leader-visits' }";
        Client.get(analyst, "rankings/2022-Q1/comparison?sites=" + GOOD + "," + POOR)
                .statusCode(200)
                .body("sites.siteCode", equalTo(List.of(GOOD, POOR)))
                .body("sites.rank", equalTo(List.of(1, 2)))
                .body("indicators", hasSize(28))
                .body(visits + ".figures.numerator", equalTo(List.of(3, 1)))
                .body(visits + ".figures.ratio", equalTo(List.of(0.5f, 0.166667f)))
                .body(visits + ".ratioDifference", equalTo(0.333333f))
                .body("indicators.find { it.id == 'service-window' }.ratioDifference", nullValue())
                .body("indicators.find { it.id == 'service-window' }.figures[1].reason.code", equalTo("NOT_CONCERNED"));
        Client.get(analyst, "rankings/2022-Q1/comparison?asOf=2022-01-31&sites=" + GOOD + "," + POOR)
                .body(visits + ".figures.ratio", equalTo(List.of(1.0f, 0.5f)));
    }

    @Test
    void comparesOnlyWhatMayBeSeen() {
        Client.get(analyst, "rankings/2022-Q1/comparison?sites=" + GOOD + "," + ELSEWHERE)
                .statusCode(404);
        Client.get(Tokens.atSites("site-manager", GOOD), "rankings/2022-Q1/comparison?sites=" + GOOD + "," + POOR)
                .statusCode(404);
    }

    @Test
    void movesFromQuarterToQuarter() {
        Client.get(analyst, "rankings?period=2022-Q1").body("items[0].movement", nullValue());
        Client.get(analyst, "rankings?period=2022-Q2")
                .body("previousPeriod", equalTo("2022-Q1"))
                .body("items[0].movement.previousRank", equalTo(2))
                .body("items[0].movement.rankChange", equalTo(1))
                .body("items[1].movement.rankChange", equalTo(-1));
    }

    @Test
    void ranksByADimension() {
        Client.get(analyst, "rankings?period=2022-Q1&dimension=LEADERSHIP&include=total")
                .body("dimension", equalTo("LEADERSHIP"))
                .body("total", equalTo(2))
                .body("items.siteCode", equalTo(List.of(GOOD, POOR)));
        Client.get(analyst, "rankings?period=2022-Q1&dimension=MONITORING&include=total")
                .body("total", equalTo(0));
    }

    @Test
    void followsASiteOverQuarters() {
        Client.get(analyst, "rankings/series?siteCode=" + GOOD + "&from=2022-Q1&to=2022-Q2&indicator=leader-visits")
                .statusCode(200)
                .body("points.period", equalTo(List.of("2022-Q1", "2022-Q2")))
                .body("points.rank", equalTo(List.of(1, 2)))
                .body("points.rankedSites", equalTo(List.of(2, 2)))
                .body("points[0].indicators.keySet().size()", equalTo(1))
                .body("points.indicators.'leader-visits'.numerator", equalTo(List.of(3, 1)))
                .body("points.indicators.'leader-visits'.ratio", equalTo(List.of(0.5f, 0.166667f)));
        Client.get(analyst, "rankings/series?siteCode=" + GOOD + "&from=2022-Q2&to=2022-Q2")
                .body("points[0].indicators.keySet().size()", equalTo(28));
        Client.get(analyst, "rankings/series?siteCode=" + ELSEWHERE + "&from=2022-Q1&to=2022-Q1")
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-Q1/comparison,?sites",
        "2022-Q1/comparison?sites=A,?sites",
        "'2022-Q1/comparison?sites=A,A',?sites",
        "'2022-Q1/comparison?sites=A,',?sites",
        "'2022-Q7/comparison?sites=A,B',?period",
        "series?from=2022-Q1&to=2022-Q2,?siteCode",
        "series?siteCode=A&from=2022-Q2&to=2022-Q1,?from",
        "series?siteCode=A&from=2022-Q1&to=2025-Q1,?from",
        "series?siteCode=A&from=2021-Q4&to=2022-Q1,?from",
        "series?siteCode=A&to=2099-Q1,?to",
        "series?siteCode=A&from=2022-Q1&to=2022-Q1&indicator=fun,?indicator",
        "series?siteCode=A&colour=red,?colour"
    })
    void refusesParametersNamingThem(String path, String pointer) {
        Client.get(analyst, "rankings/" + path)
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"))
                .body("violations[0].pointer", equalTo(pointer));
    }
}
