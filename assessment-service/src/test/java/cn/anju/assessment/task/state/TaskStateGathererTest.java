package cn.anju.assessment.task.state;

import static cn.anju.assessment.testing.Events.site;
import static cn.anju.kit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.assessment.task.Answers;
import cn.anju.assessment.testing.NeighbourServices;
import cn.anju.kit.event.EventDispatcher;
import cn.anju.kit.period.Period;
import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Overdue tasks, as services tell of them, order sites inside a tie; each test in a county of its own. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@QuarkusTestResource(NeighbourServices.class)
class TaskStateGathererTest {
    private static final Period QUARTER = Period.parse("2022-Q1").orElseThrow();

    @Inject
    EventDispatcher dispatcher;

    @Inject
    TaskStateGatherer gatherer;

    @Inject
    TaskStateWatch watch;

    @Inject
    Database database;

    @BeforeEach
    @AfterEach
    void nobody() {
        NeighbourServices.reset();
    }

    private static String admin(String county) {
        return Tokens.inRegions("county-admin", county);
    }

    private static ValidatableResponse ranking(String county) {
        return Client.get(admin(county), "rankings?period=2022-Q1").statusCode(200);
    }

    private static void inspected(String county, String... sites) {
        NeighbourServices.answer("site", "on=2022-03-31&regionCode=" + county, Answers.row("R26", county, sites));
    }

    /** The first has more residents than the second. */
    private void countyWithTwoSites(String county) {
        dispatcher.receive(List.of(site(county + "-S01", 900), site(county + "-S02", 100)));
        eventually(() -> ranking(county).body("items.siteCode", contains(county + "-S01", county + "-S02")));
    }

    private Instant inspectionsKnownAt(String county) {
        return database.queryOne(
                        "select gathered_at from task_gathering where county = ? and task = 'R26' and occasion = '2022-03'",
                        row -> Database.instant(row, "gathered_at"),
                        county)
                .orElseThrow();
    }

    private static void order(String county, String first, String second) {
        eventually(() -> ranking(county).body("items.siteCode", contains(county + "-" + first, county + "-" + second)));
    }

    @Test
    void aTieIsOrderedByWhatIsOverdueAsLongAsItIsKnown() {
        String county = "991423";
        countyWithTwoSites(county);
        ranking(county).body("tasksKnownAt", nullValue()).body("items[0].overdueTasks", nullValue());
        NeighbourServices.identify(county);
        inspected(county, "S01 3/2", "S02 3/3");
        gatherer.gather(QUARTER, county);
        order(county, "S02", "S01");
        ranking(county)
                .body("items.overdueTasks", contains(0, 1))
                .body("items.rank", contains(1, 1))
                .body("tasksKnownAt", notNullValue());
        Client.get(admin(county), "rankings/2022-Q1/sites/" + county + "-S01").body("overdueTasks", equalTo(1));

        Instant known = inspectionsKnownAt(county);
        NeighbourServices.fail("site", 503);
        gatherer.gather(QUARTER, county);
        assertThat(inspectionsKnownAt(county)).isEqualTo(known);
        order(county, "S02", "S01");
        NeighbourServices.fail("identity", 401);
        gatherer.gather(QUARTER, county);
        order(county, "S02", "S01");

        NeighbourServices.reset();
        NeighbourServices.identify(county);
        inspected(county, "S01 3/3", "S02 3/3");
        gatherer.gather(QUARTER, county);
        assertThat(inspectionsKnownAt(county)).isAfter(known);
        order(county, "S01", "S02");
        ranking(county).body("items.overdueTasks", contains(0, 0));
    }

    @Test
    void whatWasNeverToldIsUnknown() {
        String county = "991425";
        countyWithTwoSites(county);
        NeighbourServices.identify(county);
        NeighbourServices.without("site", () -> gatherer.gather(QUARTER, county));
        assertThat(states(county, "R26")).containsOnly("UNKNOWN");
        inspected(county, "S01 3/2", "S02 3/3");
        gatherer.gather(QUARTER, county);
        assertThat(states(county, "R26")).contains("MET", "OVERDUE").doesNotContain("UNKNOWN");
    }

    private List<String> states(String county, String task) {
        return database.query(
                "select state from task_state where county = ? and task = ?", row -> row.getString(1), county, task);
    }

    @Test
    void aFrozenQuarterKeepsTheOrderThatItHad() {
        String county = "991426";
        countyWithTwoSites(county);
        NeighbourServices.identify(county);
        inspected(county, "S01 3/2", "S02 3/3");
        for (String step : List.of("freeze", "review", "publish")) {
            database.update(
                    "update quarter set appeals_until = appeals_until - 30 where county = ? and state = 'REVIEW'",
                    county);
            Client.sending(admin(county), Map.of())
                    .post(Client.path("quarters/2022-Q1/" + step))
                    .then()
                    .statusCode(200)
                    .body("sites.siteCode", contains(county + "-S02", county + "-S01"));
        }
        order(county, "S02", "S01");
        inspected(county, "S01 3/3", "S02 3/3");
        gatherer.gather(QUARTER, county);
        order(county, "S01", "S02");
        Client.get(admin(county), "quarters/2022-Q1")
                .body("sites.siteCode", contains(county + "-S02", county + "-S01"));
        Client.get(admin(county), "quarters/2022-Q1/document").body("sites.score.overdueTasks", contains(0, 1));
    }

    @Test
    void oneReplicaAtATimeGathersWhereTheServiceMayLook() {
        String county = "991427";
        countyWithTwoSites(county);
        countyWithTwoSites("991428");
        NeighbourServices.identify(county);
        inspected(county, "S01 3/2", "S02 3/3");
        database.with(connection -> {
            try (var lock = connection.prepareStatement(
                    "select pg_advisory_lock(hashtextextended('gathering states of tasks', 0))")) {
                lock.execute();
            }
            watch.round();
            assertThat(states(county, "R26")).isEmpty();
            try (var free = connection.prepareStatement("select pg_advisory_unlock_all()")) {
                free.execute();
            }
            return null;
        });
        watch.round();
        assertThat(states(county, "R26")).isNotEmpty();
        assertThat(states("991428", "R26")).isEmpty();
        Instant known = inspectionsKnownAt(county);
        watch.round();
        assertThat(inspectionsKnownAt(county)).isEqualTo(known);
    }
}
