package cn.anju.monitoring;

import static cn.anju.kit.testing.Client.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is found at home leads on: warnings and revisits to clues, clues to cases, and back where a finding was wrong. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FindingTest {
    private static final Map<String, Object> CONFIRMED = Map.of("verifiedOn", "2022-03-18", "outcome", "CONFIRMED");

    private String household;

    @BeforeEach
    void aHousehold() {
        Places.await();
        household = Records.settle(Places.SITE);
    }

    private ValidatableResponse clues() {
        return Client.get("clues?status=ACTIVE&householdId=" + household).statusCode(200);
    }

    private Map<String, Object> revisit(Map<String, Object> found) {
        var revisit = new HashMap<String, Object>(Map.of(
                "householdId", household,
                "visitedOn", "2022-03-18",
                "visitor", "陈静",
                "membersChange", "UNCHANGED",
                "healthChange", "UNCHANGED",
                "industryChange", "UNCHANGED",
                "employmentChange", "UNCHANGED",
                "incomeChange", "UNCHANGED"));
        List.of("policiesReceived", "pairedSupport", "communityLife", "requestsSettled")
                .forEach(situation -> revisit.put(situation, true));
        revisit.put("suddenHardship", false);
        revisit.putAll(found);
        return revisit;
    }

    private Map<String, Object> caseOn(String clue) {
        return Map.of(
                "householdId", household, "openedOn", "2022-03-18", "clueId", clue, "riskKinds", List.of("ILLNESS"));
    }

    @Test
    void aClueFollowsItsWarning() {
        String warning = Client.create("warnings", Records.warning(household));
        clues().body("items", hasSize(0));
        Client.patch("warnings", warning, 1, CONFIRMED).statusCode(200);
        clues().body("items", hasSize(1))
                .body("items[0].version", equalTo(1))
                .body("items[0].siteCode", equalTo(Places.SITE))
                .body("items[0].recordedBy", equalTo("anju-monitoring"));
        Client.patch("warnings", warning, 2, Map.of("verifiedOn", "2022-03-19")).statusCode(200);
        clues().body("items[0].raisedOn", equalTo("2022-03-19")).body("items[0].version", equalTo(2));
        Client.patch("warnings", warning, 3, Map.of("outcome", "UNFOUNDED")).statusCode(200);
        clues().body("items", hasSize(0));
        Client.patch("warnings", warning, 4, Map.of("outcome", "CONFIRMED")).statusCode(200);
        clues().body("items", hasSize(1)).body("items[0].version", equalTo(4));
        Client.makeVoid("warnings", warning).statusCode(200);
        clues().body("items", hasSize(0));
    }

    @Test
    void aClueThatSomebodyTookUpIsTheirs() {
        String warning = Client.create(
                "warnings", with(with(Records.warning(household), "outcome", "CONFIRMED"), "verifiedOn", "2022-03-18"));
        String clue = clues().extract().path("items[0].id");
        Client.patch("clues", clue, 1, Map.of("description", "户主住院")).statusCode(200);
        Client.patch("warnings", warning, 1, Map.of("outcome", "UNFOUNDED")).statusCode(200);
        clues().body("items[0].description", equalTo("户主住院")).body("items[0].version", equalTo(2));
        Client.makeVoid("warnings", warning)
                .statusCode(409)
                .body("code", equalTo("referenced"))
                .body("violations.pointer", contains("/clues"));
        Client.get("warnings/" + warning).body("status", equalTo("ACTIVE"));
    }

    @Test
    void aClueOpenedByHandIsNotOpenedAgain() {
        String warning = Client.create("warnings", Records.warning(household));
        Client.create(
                "clues",
                Map.of(
                        "householdId",
                        household,
                        "raisedOn",
                        "2022-03-12",
                        "channel",
                        "BUREAU_SCREENED",
                        "riskKinds",
                        List.of("ILLNESS"),
                        "warningId",
                        warning));
        Client.patch("warnings", warning, 1, CONFIRMED).statusCode(200);
        clues().body("items", hasSize(1)).body("items[0].raisedOn", equalTo("2022-03-12"));
    }

    @Test
    void revisitsThatFindARiskOpenClues() {
        Client.create("revisits", revisit(Map.of()));
        clues().body("items", hasSize(0));
        String revisit = Client.create("revisits", revisit(Map.of("suddenHardship", true, "remarks", "房屋受损")));
        clues().body("items.riskKinds", contains(List.of("OTHER")))
                .body("items[0].channel", equalTo("CADRE_CHECKED"))
                .body("items[0].description", equalTo("房屋受损"))
                .body("items[0].revisitId", equalTo(revisit));
        Client.patch("revisits", revisit, 1, Map.of("riskKinds", List.of("HOUSING", "NATURAL_DISASTER")))
                .statusCode(200);
        clues().body("items.riskKinds", contains(List.of("HOUSING", "NATURAL_DISASTER")));
        Client.post("revisits", revisit(Map.of("request", "路灯不亮")))
                .statusCode(422)
                .body("violations.pointer", contains("/requestCategory"));
    }

    @Test
    void aCaseSettlesItsClueAndLeavesItOpenAgainWhenItIsVoided() {
        Client.create("revisits", revisit(Map.of("suddenHardship", true)));
        String clue = clues().extract().path("items[0].id");
        String opened = Client.create("cases", with(caseOn(clue), "openedOn", "2022-03-16"));
        clues().body("items[0].outcome", equalTo("CASE_OPENED"))
                .body("items[0].settledOn", equalTo("2022-03-18"))
                .body("items[0].version", equalTo(2));
        Client.patch("cases", opened, 1, Map.of("situation", "房屋受损")).statusCode(200);
        clues().body("items[0].version", equalTo(2));
        Client.makeVoid("cases", opened).statusCode(200);
        clues().body("items[0].outcome", nullValue()).body("items[0].version", equalTo(3));
    }

    @Test
    void ofCasesOpenedAtOnceOnOneClueOneIs() throws Exception {
        Client.create("revisits", revisit(Map.of("suddenHardship", true)));
        String clue = clues().extract().path("items[0].id");
        var record = caseOn(clue);
        var answers = Client.atOnce(IntStream.range(0, 6)
                .<Callable<Response>>mapToObj(
                        i -> () -> Client.sending(Tokens.system(), record).post(Client.path("cases")))
                .toList());
        assertThat(answers).isEqualTo(Map.of(201, 1, 422, 5));
        clues().body("items[0].outcome", equalTo("CASE_OPENED")).body("items[0].version", equalTo(2));
    }
}
