package cn.anju.assessment.simulation;

import static cn.anju.assessment.testing.Events.active;
import static cn.anju.assessment.testing.Events.idOf;
import static cn.anju.assessment.testing.Events.site;
import static cn.anju.assessment.testing.Events.visit;
import static cn.anju.kit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.anju.assessment.scheme.reading.ShippedScheme;
import cn.anju.kit.event.EventDispatcher;
import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other rules over the same facts. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SimulationTest {
    private static final String VISITED = "991306-S01";
    private static final String CLEAN = "991306-S02";

    @Inject
    EventDispatcher dispatcher;

    @Inject
    Database database;

    private final String analyst = Tokens.inRegions("analyst", "991306");

    @BeforeEach
    void tellOfSites() {
        dispatcher.receive(List.of(site(VISITED, 100), site(CLEAN, 100)));
        for (String day : List.of("2022-01-10", "2022-01-11", "2022-02-10", "2022-02-11", "2022-03-10", "2022-03-11")) {
            dispatcher.receive(List.of(visit(idOf(VISITED + day), 1, VISITED, day)));
        }
        for (String day : List.of("2022-01-10", "2022-02-10", "2022-03-10")) {
            dispatcher.receive(List.of(active(
                    "site.environment-campaign",
                    idOf(CLEAN + day),
                    1,
                    "{'siteCode': '%s', 'heldOn': '%s'}".formatted(CLEAN, day))));
        }
        eventually(() -> Client.get(analyst, "rankings?period=2022-Q1")
                .body("items.siteCode", equalTo(List.of(VISITED, CLEAN)))
                .body("items.total", equalTo(List.of(26.09f, 13.04f))));
    }

    @Test
    void isTheRealRankingWhereNothingIsChanged() {
        simulate("{'period': '2022-Q1'}")
                .statusCode(200)
                .body("scheme", equalTo("2022"))
                .body("asOf", equalTo("2022-03-31"))
                .body("items.siteCode", equalTo(List.of(VISITED, CLEAN)))
                .body("items.totalChange", equalTo(List.of(0.0f, 0.0f)))
                .body("items.rankChange", equalTo(List.of(0, 0)));
    }

    @Test
    void showsWhatOtherWeightsWouldChange() {
        simulate("{'period': '2022-Q1', 'indicators': [{'id': 'environment', 'weight': 30}]}")
                .statusCode(200)
                .body("items.siteCode", equalTo(List.of(CLEAN, VISITED)))
                .body("items[0].total", equalTo(60.0f))
                .body("items[0].real.total", equalTo(13.04f))
                .body("items[0].real.rank", equalTo(2))
                .body("items.rankChange", equalTo(List.of(1, -1)))
                .body("items[1].total", equalTo(12.0f));
    }

    @Test
    void takesOtherRulesIndicatorsGradesAndDays() {
        simulate("{'period': '2022-Q1', 'indicators': [{'id': 'leader-visits', 'denominator': '4'}]}")
                .body("items[0].total", equalTo(13.04f));
        simulate("{'period': '2022-Q1', 'withoutIndicators': ['environment', 'inspections']}")
                .body("items[0].total", equalTo(40.0f))
                .body("items[1].total", equalTo(0.0f));
        simulate("""
                {'period': '2022-Q1', 'grades': [{'id': 'FINE', 'labelZh': '好', 'labelEn': 'Fine', 'from': 0}], 'vetoes': []}
                """).body("items.grade", equalTo(List.of("FINE", "FINE")));
        simulate("{'period': '2022-Q1', 'asOf': '2022-01-31'}").body("asOf", equalTo("2022-01-31"));
    }

    @Test
    void leavesSitesOut() {
        simulate("{'period': '2022-Q1', 'withoutSites': ['" + VISITED + "']}")
                .body("rankedSites", equalTo(1))
                .body("items.siteCode", equalTo(List.of(CLEAN)))
                .body("items[0].rank", equalTo(1))
                .body("items[0].real.rank", equalTo(2));
    }

    @Test
    void triesADraft() {
        var draft = ShippedScheme.document().put("id", "simulated-draft");
        ((ArrayNode) draft.get("indicators")).remove(0);
        Client.as(analyst)
                .contentType("application/json")
                .body(draft.toString())
                .post(Client.path("schemes"));
        simulate("{'period': '2022-Q1', 'scheme': 'simulated-draft'}")
                .body("scheme", equalTo("simulated-draft"))
                .body("items[0].siteCode", equalTo(CLEAN));
    }

    @Test
    void leavesNoTrace() {
        var before = traces();
        simulate("{'period': '2022-Q1', 'indicators': [{'id': 'environment', 'weight': 30}]}")
                .statusCode(200);
        assertThat(traces()).isEqualTo(before);
    }

    @Test
    void showsOnlyWhatMayBeSeen() {
        simulate(Tokens.inRegions("analyst", "991306102"), "{'period': '2022-Q1', 'regionCode': '991306'}")
                .body("rankedSites", equalTo(2))
                .body("items", hasSize(0));
        simulate(Tokens.inRegions("auditor", "991306"), "{'period': '2022-Q1'}").statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "{}; 422; /period",
                "[]; 400; ",
                "{'period': '2022'}; 400; /period",
                "{'period': '2099-Q1'}; 422; /period",
                "{'period': '2022-Q1', 'asOf': '2022-02-30'}; 400; /asOf",
                "{'period': '2022-Q1', 'asOf': '2021-12-31'}; 422; /asOf",
                "{'period': '2022-Q1', 'colour': 'red'}; 400; /colour",
                "{'period': '2022-Q1', 'indicators': {}}; 400; /indicators",
                "{'period': '2022-Q1', 'scheme': 'none'}; 422; /scheme",
                "{'period': '2022-Q1', 'withoutSites': ['991307-S01']}; 422; /withoutSites",
                "{'period': '2022-Q1', 'withoutIndicators': ['fun']}; 422; /withoutIndicators/0",
                "{'period': '2022-Q1', 'indicators': [{'id': 'environment', 'weight': -1}]}; 422; /indicators/0/weight",
                "{'period': '2022-Q1', 'indicators': [{'id': 'environment', 'numerator': 'fun'}]}; 422; /indicators/0/numerator",
                "{'period': '2022-Q1', 'indicators': [{'id': 'new', 'weight': 3}]}; 422; /indicators/0/labelZh"
            })
    void refusesAMistakeNamingItsPlace(String body, int status, String pointer) {
        simulate(body).statusCode(status).body("violations.pointer", hasItem(pointer == null ? "" : pointer));
    }

    private List<Long> traces() {
        return database.query(
                        """
                select (select count(*) from scheme), (select count(*) from fact), (select count(*) from tracked_period),
                    (select count(*) from score where site_code like '991306%'), (select sum(total) * 100 from score where site_code like '991306%')
                """,
                        row -> List.of(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)))
                .get(0);
    }

    private ValidatableResponse simulate(String body) {
        return simulate(analyst, body);
    }

    private static ValidatableResponse simulate(String token, String body) {
        return Client.as(token)
                .contentType("application/json")
                .body(body.replace('\'', '"'))
                .post(Client.path("simulations"))
                .then();
    }
}
