package cn.anju.monitoring;

import static cn.anju.kit.testing.Client.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Eventually;
import cn.anju.kit.testing.OtherServices;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was due for the households of a county of its own, at a site and scattered, and what came. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CompletenessTest {
    private static final String COUNTY = "360783";
    private static final String REGION = "360783101000";
    private static final String SITE = "360783-M01";
    private static final String EMPTY_SITE = "360783-M02";

    private static List<String> households;

    @Inject
    Database database;

    @BeforeEach
    void county() {
        if (households == null) {
            try (var others = new OtherServices()) {
                others.region(REGION, "坪石乡");
                others.site(SITE, "坪石新村", REGION);
                others.site(EMPTY_SITE, "坪石老街", REGION);
            }
            var first = household("siteCode", SITE);
            Eventually.eventually(
                    () -> Client.post(system(), "households", first).statusCode(201));
            households = List.of(
                    find(first),
                    settle(household("siteCode", SITE)),
                    settle(with(household("siteCode", SITE), "leftOn", "2022-03-20")),
                    settle(with(household("siteCode", SITE), "settledOn", "2022-04-05")),
                    settle(household("regionCode", REGION)));
            Client.makeVoid(system(), "households", settle(household("siteCode", SITE)));
        }
    }

    @Test
    void asksForEveryHouseholdAtSitesAndScattered() {
        revisit(0, "2022-03-05", "2022-03-06");
        revisit(0, "2022-03-15", "2022-03-16");
        revisit(1, "2022-03-15", "2022-04-02");
        revisit(2, "2022-03-15", "2022-03-16");
        Client.makeVoid(system(), "revisits", revisit(4, "2022-03-15", "2022-03-16"));
        completeness("revisits", "period=2022-03&include=total")
                .body("cadence.zh", equalTo("每月，月底前，每个户编号至少 1 条"))
                .body("cadence.en", equalTo("every month, by its end, one record for every household of the place"))
                .body("items.siteCode", contains(SITE, EMPTY_SITE, null))
                .body("items.regionCode", contains(REGION, REGION, REGION))
                .body("items[2].regionName", equalTo("坪石乡"))
                .body("items.due", contains(2, 0, 1))
                .body("items.came", contains(4, 0, 0))
                .body("items.subjects", contains(3, 0, 0))
                .body("items.onTime", contains(3, 0, 0))
                .body("items.late", contains(1, 0, 0))
                .body("items.missing", contains(0, 0, 1))
                .body("items.state", contains("LATE", "NOT_DUE", "OVERDUE"))
                .body("total", equalTo(3))
                .body("totals.due", equalTo(3));
        revisit(4, "2022-04-15", "2022-04-16");
        completeness("revisits", "period=2022-04")
                .body("items.due", contains(3, 0, 1))
                .body("items.missing", contains(3, 0, 0))
                .body("items.state", contains("OVERDUE", "NOT_DUE", "COMPLETE"));
        completeness("revisits", "period=2022-H1").body("items.due", contains(17, 0, 6));
    }

    @Test
    void asksForACardOfTheYear() {
        Client.post(
                        system(),
                        "policy-cards",
                        Map.of(
                                "householdId",
                                households.get(0),
                                "issuedOn",
                                "2023-04-02",
                                "year",
                                2023,
                                "postedOnWall",
                                true,
                                "recordedOn",
                                "2023-04-30"))
                .statusCode(201)
                .body("late", equalTo(false));
        completeness("policy-cards", "period=2023&siteCode=" + SITE)
                .body("items.dueOn", contains("2023-04-30"))
                .body("items.due", contains(3))
                .body("items.missing", contains(2))
                .body("items.state", contains("INCOMPLETE"));
        completeness("policy-cards", "period=2023-Q2")
                .statusCode(400)
                .body("violations[0].code", equalTo("period-too-short"))
                .body("violations[0].message", containsString("such as 2023"));
    }

    @Test
    void countsWarningsByTheirOwnDeadline() {
        var warning = Records.warning(households.get(4));
        Client.post(system(), "warnings", warning).statusCode(201);
        Client.post(system(), "warnings", with(with(warning, "verifiedOn", "2022-03-18"), "outcome", "UNFOUNDED"))
                .statusCode(201);
        completeness("warnings", "period=2022-03")
                .body("cadence.zh", equalTo("逐条：核实日期不晚于核实期限"))
                .body("items.siteCode", contains(SITE, EMPTY_SITE, null))
                .body("items.due", contains(0, 0, 2))
                .body("items.came", contains(0, 0, 1))
                .body("items.overdue", contains(0, 0, 1))
                .body("items.dueOn", contains(null, null, "2022-03-25"))
                .body("items.state", contains("NOT_DUE", "NOT_DUE", "INCOMPLETE"));
    }

    @Test
    void showsOnlyTheScopeOfTheToken() {
        Client.get(Tokens.atSites("site-manager", SITE), "revisits/completeness?period=2021-01")
                .body("items.siteCode", contains(SITE));
        Client.get(Tokens.inRegions("analyst", "360799"), "revisits/completeness?period=2021-01&include=total")
                .body("items", emptyIterable())
                .body("total", equalTo(0));
        Client.get(Tokens.system(), "households/completeness?period=2022").statusCode(404);
    }

    @Test
    void findsPeopleInTwoHouseholdsAndRecordsThatLeftTheirHousehold() {
        var person = Records.person(households.get(0));
        String first = Client.post(system(), "persons", with(person, "to", "2021-01-01"))
                .statusCode(201)
                .extract()
                .path("id");
        String second = Client.post(system(), "persons", with(person, "householdId", households.get(1)))
                .statusCode(201)
                .extract()
                .path("id");
        findings("person-in-two-households")
                .body("items.recordId", contains(second))
                .body("items[0].problem.en", equalTo("it has the same ID number as " + first + " at the same time"))
                .body("items[0].siteCode", equalTo(SITE))
                .body("items[0].problem.zh", notNullValue());

        String revisit = revisit(4, "2019-05-05", "2019-05-06");
        database.update("update revisit set site_code = ?, region_code = null where id = ?::uuid", SITE, revisit);
        findings("other-place")
                .body("items.recordId", contains(revisit))
                .body("items[0].problem.en", containsString("is at " + REGION));
        database.update("update revisit set site_code = null, region_code = ? where id = ?::uuid", REGION, revisit);
        findings("other-place").body("items", emptyIterable()).body("nextCursor", nullValue());
    }

    private static ValidatableResponse findings(String check) {
        return Client.get(auditor(), "integrity/" + check).statusCode(200);
    }

    private static ValidatableResponse completeness(String ledger, String query) {
        return Client.get(auditor(), ledger + "/completeness?" + query);
    }

    private static String revisit(int household, String day, String recordedOn) {
        return Client.post(system(), "revisits", revisitOf(household, day, recordedOn))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> revisitOf(int household, String day, String recordedOn) {
        var revisit = new HashMap<String, Object>(Map.of(
                "householdId", households.get(household), "visitedOn", day, "recordedOn", recordedOn, "visitor", "陈静"));
        for (String change :
                List.of("membersChange", "healthChange", "industryChange", "employmentChange", "incomeChange")) {
            revisit.put(change, "UNCHANGED");
        }
        for (String situation :
                List.of("policiesReceived", "pairedSupport", "communityLife", "requestsSettled", "suddenHardship")) {
            revisit.put(situation, false);
        }
        return revisit;
    }

    private static Map<String, Object> household(String field, String place) {
        var household = Records.household(place);
        household.remove("siteCode");
        household.put(field, place);
        return household;
    }

    private static String settle(Map<String, Object> household) {
        return Client.post(system(), "households", household)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String find(Map<String, Object> household) {
        return Client.get(system(), "households?code=" + household.get("code"))
                .extract()
                .path("items[0].id");
    }

    private static String system() {
        return Tokens.inRegions("system", COUNTY);
    }

    private static String auditor() {
        return Tokens.inRegions("auditor", COUNTY);
    }
}
