package cn.anju.monitoring;

import static cn.anju.kit.testing.Client.with;
import static cn.anju.monitoring.CaseWalk.COUNTY;
import static cn.anju.monitoring.CaseWalk.SITE;
import static cn.anju.monitoring.CaseWalk.TOWNSHIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Imports;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What guards the steps of a case: order, votes, versions, scope, and that nothing passes them by. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CaseTransitionTest {
    @Inject
    Database database;

    @BeforeEach
    void placesAreKnown() {
        Places.await();
    }

    @Test
    void keepsTheOrderOfTheSteps() {
        var walk = CaseWalk.open(CaseWalk.record("2022-01-05"));
        walk.ask(COUNTY, "APPROVE", Map.of("category", "UNSTABLE_LIFTED"))
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"))
                .body("detail", containsString("AUTHORISE, DISMISS"));
        walk.ask(SITE, "AUTHORISE", Map.of("on", "2022-01-04", "evidence", List.of(walk.attachCommitment())))
                .statusCode(422)
                .body("violations.code", contains("not-before"));
        walk.ask(SITE, "AUTHORISE", Map.of("on", "2999-01-01"))
                .statusCode(422)
                .body("violations.code", contains("not-in-future"));
        walk.ask(SITE, "AUTHORIZE", Map.of("reason", "x"))
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("/action", "/reason"));
        Client.sending(SITE, Map.of("action", "AUTHORISE"))
                .post(Client.path("cases") + "/" + walk.id() + "/transitions")
                .then()
                .statusCode(428);
    }

    @Test
    void countsOneVoteOfEachMemberOfThePanel() {
        var walk = CaseWalk.open(CaseWalk.record("2022-01-05"));
        walk.step(SITE, "AUTHORISE", "2022-01-06", Map.of("evidence", List.of(walk.attachCommitment())));
        walk.step(SITE, "VERIFY", "2022-01-08");
        String health = Tokens.ofBureau("health");
        walk.step(health, "VOTE", "2022-01-09", Map.of("approve", false, "note", "病情不属实"));
        walk.ask(health, "VOTE", Map.of("approve", true))
                .statusCode(422)
                .body("violations.code", contains("voted-already"));
        walk.ask(Tokens.ofBureau("commerce"), "VOTE", Map.of("approve", true))
                .statusCode(422)
                .body("violations.code", contains("not-on-panel"));
        walk.ask(Tokens.ofBureau("water"), "VOTE", Map.of("approve", true, "voter", "housing"))
                .statusCode(422)
                .body("violations.code", contains("vote-of-another"));
        walk.ask(TOWNSHIP, "VOTE", Map.of("approve", true)).statusCode(403);
        walk.step(Tokens.system(), "VOTE", "2022-01-09", Map.of("approve", true, "voter", "housing"))
                .body("votes.inFavour", contains("housing"))
                .body("votes.against", contains("health"))
                .body("votes.needed", equalTo(6));
        walk.ask(TOWNSHIP, "PUBLISH", Map.of("on", "2022-01-10", "noticeTo", "2022-01-20"))
                .statusCode(422)
                .body("violations[0].code", equalTo("votes-missing"))
                .body("violations[0].message", equalTo("The joint review has 1 votes in favour and needs 6"));
        walk.step(TOWNSHIP, "DISMISS", "2022-01-11").body("state", equalTo("DISMISSED"));
        Client.get("cases/" + walk.id())
                .body("decision", equalTo("DISMISSED"))
                .body("decidedOn", equalTo("2022-01-11"))
                .body("monitoredOn", nullValue());
    }

    @Test
    void letsOneOfTwoAtOnceWin() throws Exception {
        var walk = CaseWalk.open(CaseWalk.record("2022-01-05"));
        var step = Map.of("action", "AUTHORISE", "evidence", List.of(walk.attachCommitment()));
        Callable<Response> ask = () -> walk.ask(SITE, step);

        assertThat(Client.atOnce(Collections.nCopies(4, ask))).isEqualTo(Map.of(201, 1, 412, 3));
        Client.get("cases/" + walk.id() + "/transitions").body("items", hasSize(1));
    }

    @Test
    void takesARepeatedStepOnce() {
        var walk = CaseWalk.open(CaseWalk.record("2022-01-05"));
        var step = new HashMap<String, Object>(
                Map.of("action", "AUTHORISE", "evidence", List.of(walk.attachCommitment())));
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            repeatable(walk, key, step).statusCode(201).body("version", equalTo(2));
        }
        repeatable(walk, key, with(step, "note", "另一个")).statusCode(422).body("code", equalTo("idempotency-conflict"));
    }

    private static ValidatableResponse repeatable(CaseWalk walk, String key, Map<String, ?> step) {
        return Client.sending(SITE, step)
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", key)
                .post(Client.path("cases") + "/" + walk.id() + "/transitions")
                .then();
    }

    @Test
    void isNotKnownElsewhere() {
        var walk = CaseWalk.open(CaseWalk.record("2022-01-05"));
        String outsider = Tokens.atSites("site-manager", Places.OTHER_SITE);
        walk.ask(outsider, "AUTHORISE", Map.of()).statusCode(404);
        for (String what : List.of("", "/process", "/transitions", "/notice")) {
            Client.get(outsider, "cases/" + walk.id() + what).statusCode(404);
        }
        Client.get(outsider, "todos?limit=500").body("items.recordId", not(hasItem(walk.id())));
    }

    @Test
    void decidesNothingByAFile() {
        var walk = CaseWalk.open(CaseWalk.record("2022-01-05"));
        var job = Imports.csv(
                "cases",
                "id,householdId,openedOn,riskKinds,state,category",
                "%s,%s,2022-01-05,ILLNESS,MONITORED,MARGINAL".formatted(walk.id(), walk.household()),
                ",%s,2022-01-06,HOUSING,ELIMINATED,".formatted(walk.household()),
                ",%s,2022-01-07,HOUSING,,".formatted(walk.household()));
        assertThat(Imports.errors(job))
                .containsExactly(
                        "2 state: by-transition-only", "2 category: by-transition-only", "3 state: by-transition-only");
        assertThat(job.getInt("created")).isEqualTo(1);
        Client.get("cases/" + walk.id()).body("state", equalTo("CLUE")).body("version", equalTo(1));
    }

    @Test
    void decidesNothingByACorrection() {
        var walk = CaseWalk.open(CaseWalk.record("2022-01-05"));
        Client.patch(COUNTY, "cases", walk.id(), 1, Map.of("state", "MONITORED", "category", "MARGINAL"))
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/state", "/category"))
                .body("violations.code", contains("by-transition-only", "by-transition-only"));
        Client.post(
                        "cases",
                        with(
                                with(CaseWalk.record("2022-01-05"), "householdId", walk.household()),
                                "state",
                                "MONITORED"))
                .statusCode(422);
        Client.patch(SITE, "cases", walk.id(), 1, Map.of("openedOn", "2022-01-03"))
                .statusCode(200)
                .body("dueOn", equalTo("2022-01-05"));
        Client.patch(SITE, "cases", walk.id(), 2, Map.of("riskKinds", List.of("ILLNESS")))
                .statusCode(200)
                .body("state", equalTo("CLUE"));
    }

    @Test
    void monitorsAHouseholdByOneCaseAtATime() {
        var first = CaseWalk.open(CaseWalk.record("2022-01-05")).monitored();
        var second = CaseWalk.open(first.household(), CaseWalk.record("2022-02-05"));
        second.step(SITE, "AUTHORISE", "2022-02-06", Map.of("evidence", List.of(second.attachCommitment())));
        second.step(SITE, "VERIFY", "2022-02-07");
        second.proceed(LocalDate.parse("2022-02-08"));
        second.ask(COUNTY, "APPROVE", Map.of("category", "SUDDEN_HARDSHIP"))
                .statusCode(409)
                .body("violations.pointer", contains("/householdId"));
    }

    @Test
    void isNotVoidedByOthersOnceTheCountyHasDecided() {
        var walk = CaseWalk.open(CaseWalk.record("2022-01-05")).monitored();
        Client.makeVoid(SITE, "cases", walk.id()).statusCode(403).body("code", equalTo("decided-by-county"));
        Client.makeVoid(COUNTY, "cases", walk.id()).statusCode(200).body("status", equalTo("VOIDED"));
        var mistaken = CaseWalk.open(CaseWalk.record("2022-01-05"));
        Client.makeVoid(SITE, "cases", mistaken.id()).statusCode(200);
        mistaken.ask(SITE, "AUTHORISE", Map.of()).statusCode(412);
        Client.get(SITE, "cases/" + mistaken.id() + "/process").body("allowedTransitions", hasSize(0));
    }

    @Test
    void standsWhereItsStepsPutIt() {
        var walk = CaseWalk.open(CaseWalk.record("2022-01-05"));
        database.update("update risk_case set state = 'VERIFICATION' where id = ?::uuid", walk.id());
        Client.get("integrity/case-beside-its-steps?limit=500")
                .statusCode(200)
                .body("items.find { it.recordId == '" + walk.id() + "' }.problem.en", containsString("CLUE"));
        database.update("update risk_case set state = 'CLUE' where id = ?::uuid", walk.id());
        Client.get("integrity/case-beside-its-steps?limit=500").body("items", hasSize(0));
    }

    @Test
    void keepsWhatWasDecidedWhenItIsReplaced() {
        var walk = CaseWalk.open(CaseWalk.record("2022-01-05")).monitored();
        var body = with(with(CaseWalk.record("2022-01-05"), "householdId", walk.household()), "situation", "已出院");
        Client.sending(SITE, body)
                .header("If-Match", "\"" + walk.version() + "\"")
                .put(Client.path("cases") + "/" + walk.id())
                .then()
                .statusCode(200)
                .body("situation", equalTo("已出院"))
                .body("state", equalTo("MONITORED"))
                .body("decidedOn", equalTo("2022-01-17"));
    }

    @Test
    void followsAProcessThatIsShown() {
        Client.get(SITE, "case-process")
                .statusCode(200)
                .body("states", hasSize(14))
                .body("states.find { it.code == 'REVIEW' }.steps.action", contains("VOTE", "PUBLISH", "DISMISS"))
                .body("states.find { it.code == 'REVIEW' }.name.zh", equalTo("综合研判中"))
                .body("limits.decisionDays", equalTo(15))
                .body("limits.panel", hasSize(11));
    }
}
