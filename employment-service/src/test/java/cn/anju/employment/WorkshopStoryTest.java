package cn.anju.employment;

import static cn.anju.kit.testing.Client.with;
import static cn.anju.kit.testing.Places.OTHER_SITE;
import static cn.anju.kit.testing.Places.SITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A workshop from its recognition to its end (clause 15, R20). */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class WorkshopStoryTest {
    private static final String WORKSHOPS = "workshops";
    private static final String CHECKS = "workshop-checks";
    private static final String STOPS = "workshop-stops";
    private static final String CLOSURES = "workshop-closures";

    @BeforeEach
    void county() {
        Places.await();
    }

    private static String recognised() {
        return Client.create(WORKSHOPS, workshop());
    }

    private static Map<String, Object> workshop() {
        return new HashMap<>(Map.of(
                "siteCode", SITE, "name", "就业帮扶车间", "from", "2021-04-01", "workers", 42, "relocatedWorkers", 18));
    }

    private static String check(String workshop, String on, boolean passed) {
        return Client.create(CHECKS, checkOf(workshop, on, passed));
    }

    private static Map<String, Object> checkOf(String workshop, String on, boolean passed) {
        return Map.of("workshopId", workshop, "checkedOn", on, "orders", 3, "passed", passed);
    }

    private static Map<String, Object> closure(String workshop, String from, String reason) {
        return Map.of("workshopId", workshop, "from", from, "reason", reason);
    }

    private static void stands(String workshop, String state, String watchedUntil, String closedOn) {
        Client.get(WORKSHOPS + "/" + workshop)
                .body("state", equalTo(state))
                .body("watchedUntil", equalTo(watchedUntil))
                .body("to", equalTo(closedOn));
    }

    private static void refused(ValidatableResponse answer, String pointer, String code) {
        answer.statusCode(422).body("violations.pointer", contains(pointer)).body("violations.code", contains(code));
    }

    @Test
    void isWatchedAfterAFailedCheckRestsForASeasonAndPasses() {
        String workshop = recognised();
        stands(workshop, "NORMAL", null, null);
        check(workshop, "2022-03-16", true);
        stands(workshop, "NORMAL", null, null);
        check(workshop, "2022-05-20", false);
        stands(workshop, "WATCHED", "2022-11-20", null);
        Client.create(
                STOPS, Map.of("workshopId", workshop, "from", "2022-07-01", "to", "2022-09-01", "reason", "农忙季节"));
        check(workshop, "2022-08-10", false);
        stands(workshop, "WATCHED", "2022-11-20", null);
        check(workshop, "2022-09-28", true);
        stands(workshop, "NORMAL", null, null);
    }

    @Test
    void isClosedWhenTheBufferIsOverAndOpensAgain() {
        String workshop = recognised();
        refused(
                Client.post(CLOSURES, closure(workshop, "2022-04-01", "WATCH_OVER")),
                "/reason",
                "workshop-not-watched");
        check(workshop, "2022-03-16", false);
        refused(Client.post(CLOSURES, closure(workshop, "2022-09-15", "WATCH_OVER")), "/from", "watch-not-over");
        String closure = Client.create(CLOSURES, closure(workshop, "2022-09-16", "WATCH_OVER"));
        stands(workshop, "CLOSED", null, "2022-09-16");
        refused(Client.post(CLOSURES, closure(workshop, "2022-10-01", "GIVEN_UP")), "/from", "workshop-closed");
        refused(Client.post(CHECKS, checkOf(workshop, "2022-10-10", true)), "/checkedOn", "workshop-closed");
        refused(
                Client.patch(WORKSHOPS, workshop, 3, Map.of("state", "NORMAL"))
                        .body(
                                "violations[0].message",
                                equalTo(
                                        "state follows from the checks and closures of the workshop: record one of these instead")),
                "/state",
                "follows-from-checks");
        Client.patch(CLOSURES, closure, 1, Map.of("to", "2023-01-10")).statusCode(200);
        stands(workshop, "NORMAL", null, null);
        check(workshop, "2023-03-20", true);
        refused(Client.post(CLOSURES, closure(workshop, "2023-02-01", "GIVEN_UP")), "/from", "checked-while-closed");
    }

    @Test
    void standsWhereItsChecksPutItInWhateverOrderTheyAreRecordedCorrectedAndVoided() {
        String workshop = recognised();
        String late = check(workshop, "2022-09-20", true);
        String failed = check(workshop, "2022-06-20", false);
        stands(workshop, "NORMAL", null, null);
        Client.patch(CHECKS, late, 1, Map.of("passed", false)).statusCode(200);
        stands(workshop, "WATCHED", "2022-12-20", null);
        Client.makeVoid(CHECKS, failed).statusCode(200);
        stands(workshop, "WATCHED", "2023-03-20", null);
        Client.patch(CHECKS, late, 2, Map.of("checkedOn", "2022-08-20")).statusCode(200);
        stands(workshop, "WATCHED", "2023-02-20", null);
        String stop = Client.create(
                STOPS, Map.of("workshopId", workshop, "from", "2022-08-01", "to", "2022-09-01", "reason", "停电检修"));
        stands(workshop, "NORMAL", null, null);
        Client.makeVoid(STOPS, stop).statusCode(200);
        stands(workshop, "WATCHED", "2023-02-20", null);
        refused(Client.patch(CHECKS, late, 3, Map.of("workshopId", recognised())), "/workshopId", "fixed");
    }

    @Test
    void isFoundRightThoughManyChecksComeAtOnce() throws Exception {
        String workshop = recognised();
        var requests = new ArrayList<Callable<Response>>();
        for (int day = 10; day < 26; day++) {
            var check = checkOf(workshop, "2022-05-" + day, day == 25);
            requests.add(() -> Client.sending(Tokens.system(), check).post(Client.path(CHECKS)));
        }
        assertThat(Client.atOnce(requests)).isEqualTo(Map.of(201, 16));
        stands(workshop, "NORMAL", null, null);
    }

    @Test
    void isNotWrittenByHandWhereItStands() {
        refused(Client.post(WORKSHOPS, with(workshop(), "state", "CLOSED")), "/state", "follows-from-checks");
        refused(Client.post(WORKSHOPS, with(workshop(), "to", "2022-10-01")), "/to", "follows-from-checks");
        Client.post(WORKSHOPS, with(workshop(), "relocatedWorkers", 43))
                .statusCode(422)
                .body("violations[0].code", equalTo("more-than-all"))
                .body("violations[0].message", containsString("workers"));
        String workshop = recognised();
        String manager = Tokens.atSites("site-manager", OTHER_SITE);
        Client.get(manager, WORKSHOPS + "/" + workshop).statusCode(404);
        refused(
                Client.post(manager, CHECKS, checkOf(workshop, "2022-05-10", false)),
                "/workshopId",
                "unknown-reference");
        Client.post(Tokens.inRegions("auditor", "360732"), CHECKS, checkOf(workshop, "2022-05-10", false))
                .statusCode(403);
        stands(workshop, "NORMAL", null, null);
    }

    @Test
    void owesACheckInEveryQuarterInWhichItIsOpen() {
        String workshop = recognised();
        check(workshop, "2022-03-16", true);
        Client.create(CLOSURES, closure(workshop, "2022-05-01", "GIVEN_UP"));
        var due = Client.get(CHECKS + "/completeness?period=2022-Q1&siteCode=" + SITE)
                .statusCode(200);
        int inFirst = due.extract().path("items[0].due");
        int inThird = Client.get(CHECKS + "/completeness?period=2022-Q3&siteCode=" + SITE)
                .extract()
                .path("items[0].due");
        assertThat(inFirst).isGreaterThan(inThird);
    }
}
