package cn.anju.assessment.bureau;

import static cn.anju.assessment.testing.Events.site;
import static cn.anju.kit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import cn.anju.assessment.task.Answers;
import cn.anju.assessment.task.TrackedTasks;
import cn.anju.assessment.task.state.TaskStateGatherer;
import cn.anju.assessment.testing.NeighbourServices;
import cn.anju.kit.event.EventDispatcher;
import cn.anju.kit.period.Period;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bureaus ranked by what they lead, in a county of their own. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@QuarkusTestResource(NeighbourServices.class)
class BureauRankingTest {
    private static final String COUNTY = "991424";
    private static final String ANALYST = Tokens.inRegions("analyst", COUNTY);
    private static final String BUREAUS = "rankings/bureaus?period=";
    private static final String PUBLICITY = "items.find { it.bureau == 'publicity-dept' }.";

    @Inject
    EventDispatcher dispatcher;

    @Inject
    TaskStateGatherer gatherer;

    @Inject
    TrackedTasks tasks;

    @Inject
    LeadBureaus names;

    /** Of three sites, two had their session of gratitude (R32) in the first quarter and one in the second. */
    @BeforeEach
    void gather() {
        dispatcher.receive(List.of(site(COUNTY + "-S01", 100), site(COUNTY + "-S02", 100), site(COUNTY + "-S03", 100)));
        NeighbourServices.reset();
        NeighbourServices.identify(COUNTY);
        sessions("2022-03-31", "S01 1/1", "S02 1/1", "S03 1/0");
        sessions("2022-06-30", "S01 1/1", "S02 1/0", "S03 1/0");
        gatherer.gather(Period.parse("2022-Q1").orElseThrow(), COUNTY);
        gatherer.gather(Period.parse("2022-Q2").orElseThrow(), COUNTY);
        eventually(() -> Client.get(ANALYST, BUREAUS + "2022-Q1").body(PUBLICITY + "due", equalTo(3)));
        eventually(() -> Client.get(ANALYST, BUREAUS + "2022-Q2").body(PUBLICITY + "movement", notNullValue()));
    }

    @AfterEach
    void nobody() {
        NeighbourServices.reset();
    }

    private static void sessions(String on, String... sites) {
        NeighbourServices.answer("site", "on=" + on + "&regionCode=" + COUNTY, Answers.row("R32", COUNTY, sites));
    }

    @Test
    void showsTheShareThatIsMetWithItsMovement() {
        Client.get(ANALYST, BUREAUS + "2022-Q1")
                .statusCode(200)
                .body("period", equalTo("2022-Q1"))
                .body("asOf", equalTo("2022-03-31"))
                .body("tasksKnownAt", notNullValue())
                .body(PUBLICITY + "total", equalTo(66.67f))
                .body(PUBLICITY + "met", equalTo(2))
                .body(PUBLICITY + "overdue", equalTo(1))
                .body(PUBLICITY + "name.zh", equalTo("县委宣传部"))
                .body(PUBLICITY + "name.en", equalTo("County Party Publicity Department"))
                .body(PUBLICITY + "regionCode", equalTo(COUNTY));
        Client.get(ANALYST, BUREAUS + "2022-Q2")
                .body("previousPeriod", equalTo("2022-Q1"))
                .body(PUBLICITY + "total", equalTo(33.33f))
                .body(PUBLICITY + "movement.previousTotal", equalTo(66.67f))
                .body(PUBLICITY + "movement.totalChange", equalTo(-33.34f));
    }

    @Test
    void leadsToTheObligations() {
        String path = Client.get(ANALYST, BUREAUS + "2022-Q1").extract().path(PUBLICITY + "obligations");
        Client.get(ANALYST, path.substring("/api/v1/assessment/".length()))
                .statusCode(200)
                .body("items.findAll { it.row == 'R32' && it.period == '2022-Q1' }", hasSize(3));
    }

    @Test
    void isShownToThoseOfTheWholeCounty() {
        for (String token : List.of(
                Tokens.inRegions("bureau-officer", COUNTY), Tokens.inRegions("auditor", COUNTY.substring(0, 4)))) {
            Client.get(token, BUREAUS + "2022-Q1&regionCode=" + COUNTY)
                    .statusCode(200)
                    .body("items", hasSize(greaterThan(3)));
        }
        for (String token : List.of(
                Tokens.inRegions("township-officer", COUNTY + "101"),
                Tokens.atSites("site-manager", COUNTY + "-S01"),
                Tokens.inRegions("county-admin", "991429"))) {
            Client.get(token, BUREAUS + "2022-Q1&include=total&regionCode=" + COUNTY)
                    .statusCode(200)
                    .body("items", hasSize(0))
                    .body("total", equalTo(0));
        }
    }

    @Test
    void comesPageByPageAndNotAgainUnchanged() {
        var first =
                Client.get(ANALYST, BUREAUS + "2022-Q1&limit=1&include=total").body("items", hasSize(1));
        String cursor = first.extract().path("nextCursor");
        int total = first.extract().path("total");
        Client.get(ANALYST, BUREAUS + "2022-Q1&limit=50&cursor=" + cursor).body("items", hasSize(total - 1));
        assertThat(first.extract().header("Link")).contains("rel=\"next\"");
        String tag = Client.get(ANALYST, BUREAUS + "2022-Q1").extract().header("ETag");
        eventually(() -> Client.as(ANALYST)
                .header("If-None-Match", tag)
                .get(Client.path(BUREAUS + "2022-Q1"))
                .then()
                .statusCode(304));
    }

    @Test
    void refusesWhatMakesNoSense() {
        Client.get(ANALYST, BUREAUS + "2022-Q1&asOf=2022-02-28&sizeClass=LARGE&regionCode=" + COUNTY + "101")
                .statusCode(400)
                .body("violations.pointer", hasSize(3));
        Client.get(ANALYST, "rankings/bureaus").statusCode(400);
    }

    @Test
    void knowsTheNameOfEveryBureauThatLeads() {
        assertThat(tasks.all().stream().flatMap(task -> task.lead().stream()).distinct())
                .allSatisfy(code -> assertThat(names.name(code).zh()).isNotEqualTo(code));
    }

    @Test
    void describesItsParameters() {
        Client.as(ANALYST)
                .get("/q/openapi?format=json")
                .then()
                .body(
                        "paths.'/api/v1/assessment/rankings/bureaus'.get.parameters.name",
                        containsInAnyOrder("period", "regionCode", "limit", "cursor", "include"));
    }
}
