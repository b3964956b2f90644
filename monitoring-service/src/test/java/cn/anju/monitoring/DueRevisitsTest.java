package cn.anju.monitoring;

import static cn.anju.kit.testing.Client.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom officers of a county of its own still have to visit in March. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DueRevisitsTest {
    private static final String COUNTY = "360784";
    private static final Place SITE = new Place("360784-M01", "360784101000");
    private static final Place VILLAGE = new Place("360784-M02", "360784102200");

    private static List<String> households;

    @BeforeEach
    void county() {
        if (households == null) {
            Places.await(SITE, VILLAGE);
            households = List.of(
                    settle("360784-1", "siteCode", SITE.siteCode()),
                    settle("360784-2", "siteCode", SITE.siteCode()),
                    settle("360784-3", "siteCode", SITE.siteCode()),
                    settle("360784-4", "regionCode", VILLAGE.regionCode()));
            Client.post(
                            system(),
                            "households",
                            with(household("360784-5", "siteCode", SITE.siteCode()), "settledOn", "2022-04-02"))
                    .statusCode(201);
            revisit(0, "2022-03-18");
            revisit(1, "2022-02-11");
            Client.makeVoid(system(), "revisits", revisit(1, "2022-03-12"));
            pair(1, "RECEIVING", "李建国", "2022-03-01");
            pair(1, "ORIGIN", "刘梅", "2021-01-01");
            pair(3, "RECEIVING", "李建国", "2022-01-01");
            pair(2, "RECEIVING", "李建国", "2022-04-01");
        }
    }

    private static String system() {
        return Tokens.client("county-" + COUNTY, COUNTY);
    }

    private static Map<String, Object> household(String code, String field, String place) {
        return new HashMap<>(
                Map.of("code", code, field, place, "settledOn", "2018-11-20", "relocation", "LIFTED", "members", 4));
    }

    private static String settle(String code, String field, String place) {
        return Client.post(system(), "households", household(code, field, place))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String revisit(int household, String visitedOn) {
        var revisit = new HashMap<String, Object>(
                Map.of("householdId", households.get(household), "visitedOn", visitedOn, "visitor", "陈静（社区专干）"));
        List.of("membersChange", "healthChange", "industryChange", "employmentChange", "incomeChange")
                .forEach(change -> revisit.put(change, "UNCHANGED"));
        List.of("policiesReceived", "pairedSupport", "communityLife", "requestsSettled", "suddenHardship")
                .forEach(situation -> revisit.put(situation, true));
        return Client.post(system(), "revisits", revisit)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void pair(int household, String side, String cadre, String from) {
        Client.post(
                        system(),
                        "support-pairings",
                        Map.of(
                                "householdId",
                                households.get(household),
                                "side",
                                side,
                                "cadreName",
                                cadre,
                                "unit",
                                "江背镇人民政府",
                                "from",
                                from))
                .statusCode(201);
    }

    private static ValidatableResponse due(String query) {
        return Client.get(system(), "revisits/due?" + query).statusCode(200);
    }

    @Test
    void tellsByPlaceHowManyAndWhich() {
        due("month=2022-03")
                .body("month", equalTo("2022-03"))
                .body("dueOn", equalTo("2022-03-31"))
                .body("total.due", equalTo(4))
                .body("total.visited", equalTo(1))
                .body("total.missing", equalTo(3))
                .body("items.siteCode", contains(SITE.siteCode(), null))
                .body("items.regionCode", contains(SITE.regionCode(), VILLAGE.regionCode()))
                .body("items.name", contains("安置点" + SITE.siteCode(), "乡" + VILLAGE.regionCode()))
                .body("items.counts.due", contains(3, 1))
                .body("items.counts.missing", contains(2, 1))
                .body("items[0].households.code", contains("360784-2", "360784-3"))
                .body("items[0].households.lastVisitedOn", contains("2022-02-11", null))
                .body("items[1].households.id", contains(households.get(3)));
        due("month=2022-04").body("total.due", equalTo(5)).body("total.missing", equalTo(5));
    }

    @Test
    void tellsByCadre() {
        due("month=2022-03&by=cadre")
                .body("items.cadreName", contains(null, "刘梅", "李建国"))
                .body("items.counts.due", contains(2, 1, 2))
                .body("items.counts.missing", contains(1, 1, 2))
                .body("items[2].households.code", contains("360784-2", "360784-4"))
                .body("items[2].unit", equalTo("江背镇人民政府"))
                .body("total.missing", equalTo(3));
    }

    @Test
    void agreesWithCompleteness() {
        Client.get(system(), "revisits/completeness?period=2022-03&include=total")
                .body("totals.due", equalTo(4))
                .body("totals.missing", equalTo(3));
    }

    @Test
    void isPagedFilteredAndKeptFromOutsiders() {
        for (String by : List.of("", "&by=cadre")) {
            String first = due("month=2022-03&limit=1" + by)
                    .body("items", hasSize(1))
                    .extract()
                    .path("nextCursor");
            due("month=2022-03&limit=5&cursor=" + first + by)
                    .body("items", hasSize(by.isEmpty() ? 1 : 2))
                    .body("nextCursor", nullValue());
        }
        due("month=2022-03&siteCode=" + SITE.siteCode()).body("total.due", equalTo(3));
        due("month=2022-03&regionCode=360784102").body("total.due", equalTo(1));
        Client.get(Tokens.atSites("site-manager", SITE.siteCode()), "revisits/due?month=2022-03")
                .body("total.due", equalTo(3));
        Client.get(Tokens.inRegions("township-officer", "360732208"), "revisits/due?month=2022-03&regionCode=360784")
                .body("items", hasSize(0));
        Client.get("revisits/due?month=2022-Q1&by=colour&cursor=x&limit=0&what=else")
                .statusCode(400)
                .body("violations", hasSize(5));
        Client.get("revisits/due").statusCode(400).body("violations.code", contains("required"));
    }
}
