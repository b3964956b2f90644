package cn.anju.monitoring;

import static cn.anju.kit.testing.Client.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Revisits, warnings and policy cards over REST. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FollowUpTest {
    private String household;

    @BeforeEach
    void aHouseholdIsSettled() {
        Places.await();
        household = Records.settle(Places.SITE);
    }

    private Map<String, Object> revisit() {
        var revisit = new HashMap<String, Object>();
        revisit.put("householdId", household);
        revisit.put("visitedOn", "2022-03-18");
        revisit.put("visitor", "陈静（社区专干）");
        revisit.put("membersChange", "INCREASED");
        for (String change : Arrays.asList("healthChange", "industryChange", "employmentChange", "incomeChange")) {
            revisit.put(change, "UNCHANGED");
        }
        for (String situation : Arrays.asList(
                "policiesReceived", "pairedSupport", "communityLife", "requestsSettled", "suddenHardship")) {
            revisit.put(situation, true);
        }
        return revisit;
    }

    @ParameterizedTest
    @CsvSource({"2022-03-31,false", "2022-04-01,true"})
    void revisitsAreDueByTheEndOfTheMonth(String recordedOn, boolean late) {
        Client.post("revisits", with(revisit(), "recordedOn", recordedOn))
                .statusCode(201)
                .body("late", equalTo(late))
                .body("siteCode", equalTo(Places.SITE));
    }

    @Test
    void revisitsLookAtEveryChangeAndSituation() {
        var incomplete = revisit();
        incomplete.remove("incomeChange");
        incomplete.remove("suddenHardship");

        Client.post("revisits", incomplete)
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/incomeChange", "/suddenHardship"));
        Client.post("revisits", with(revisit(), "membersChange", "IMPROVED"))
                .statusCode(400)
                .body("violations.code", contains("enum"));
    }

    @Test
    void revisitsAreFoundBySituation() {
        Client.post("revisits", revisit()).statusCode(201);

        Client.get(
                        Tokens.atSites("site-manager", Places.SITE),
                        "revisits?suddenHardship=true&from=2022-03-01&to=2022-03-31&householdId=" + household)
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void warningsKeepTheValuesThatConflict() {
        String id = Client.post("warnings", Records.warning(household))
                .statusCode(201)
                .body("values.selfPaidCost", equalTo("18600"))
                .extract()
                .path("id");

        Client.patch("warnings", id, 1, Map.of("values", Map.of("grade", "3")))
                .statusCode(200)
                .body("values", equalTo(Map.of("selfPaidCost", "18600", "asOf", "2022-03-08", "grade", "3")));
        Client.patch("warnings", id, 2, Map.of("verifiedOn", "2022-03-18", "outcome", "UNFOUNDED"))
                .statusCode(200);
        Client.get(Tokens.system(), "warnings?outcome=UNFOUNDED&bureau=medical-insurance&householdId=" + household)
                .body("items.values.grade", contains("3"));
        Client.get(Tokens.system(), "warnings/" + id + "/history")
                .body("items.changes[1].field", contains("values"))
                .body("items.changes[2].field", containsInAnyOrder("outcome", "verifiedOn"));
    }

    @Test
    void warningsAreVerifiedWithAnOutcome() {
        var warning = Records.warning(household);
        Client.post("warnings", with(warning, "outcome", "CONFIRMED"))
                .statusCode(422)
                .body("violations.pointer", contains("/verifiedOn"));
        Client.post("warnings", with(warning, "verifiedOn", "2022-03-18"))
                .statusCode(422)
                .body("violations.pointer", contains("/outcome"));
        Client.post("warnings", with(warning, "values", Map.of("自付费用", " ")))
                .statusCode(422)
                .body("violations.pointer", contains("/values/自付费用"));
    }

    @Test
    void warningsAreIssuedByThoseWhoCompare() {
        var warning = Records.warning(household);

        Client.post(Tokens.atSites("site-manager", Places.SITE), "warnings", warning)
                .statusCode(403);
        Client.post(Tokens.ofBureau("commerce"), "warnings", warning).statusCode(403);
        Client.post(Tokens.ofBureau("medical-insurance"), "warnings", warning).statusCode(201);
        Client.post(Tokens.inRegions("township-officer", "360732208"), "warnings", warning)
                .statusCode(422)
                .body("violations.code", contains("unknown-reference"));
    }

    @Test
    void policyCardsAreOfAYear() {
        Map<String, Object> card = new HashMap<>(
                Map.of("householdId", household, "issuedOn", "2022-03-22", "year", 2022, "postedOnWall", true));
        Client.post("policy-cards", card).statusCode(201).body("siteCode", equalTo(Places.SITE));
        Client.post("policy-cards", with(card, "year", 22)).statusCode(422).body("violations.code", contains("min"));
        Client.get(Tokens.system(), "policy-cards?year=2022&householdId=" + household)
                .body("items", hasSize(1));
    }
}
