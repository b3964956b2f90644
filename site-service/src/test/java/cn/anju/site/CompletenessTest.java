package cn.anju.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was due at the sites of a county of its own, and what came. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CompletenessTest {
    private static final String COUNTY = "360781";
    private static final String REGION = "360781101000";
    private static final String OTHER_REGION = "360781102000";
    private static final String FIRST = "360781-A01";
    private static final String SECOND = "360781-A02";
    private static final String THIRD = "360781-B01";
    private static final String LATECOMER = "360781-C01";

    @BeforeEach
    void county() {
        region(REGION);
        region(OTHER_REGION);
        site(FIRST, REGION, "2018-10-01");
        site(SECOND, REGION, "2018-10-01");
        site(THIRD, OTHER_REGION, "2018-10-01");
        site(LATECOMER, OTHER_REGION, "2022-02-15");
    }

    @Test
    void comparesWhatCameWithWhatWasDue() {
        visit(FIRST, "2022-03-02", "2022-03-03");
        visit(FIRST, "2022-03-20", "2022-03-31");
        visit(SECOND, "2022-03-05", "2022-03-06");
        visit(SECOND, "2022-03-31", "2022-04-01");
        voided(visit(THIRD, "2022-03-05", "2022-03-06"));
        visit(LATECOMER, "2022-03-05", "2022-03-06");
        completeness("leader-visits", "period=2022-03&include=total")
                .statusCode(200)
                .body("period", equalTo("2022-03"))
                .body("ledger", equalTo("leader-visits"))
                .body("cadence.zh", equalTo("每月，月底前，每个安置点 2 条"))
                .body("cadence.en", equalTo("every month, by its end, 2 records of each site"))
                .body("items.siteCode", contains(FIRST, SECOND, THIRD, LATECOMER))
                .body("items.siteName", everyItem(notNullValue()))
                .body("items.regionCode", contains(REGION, REGION, OTHER_REGION, OTHER_REGION))
                .body("items.dueOn", everyItem(is("2022-03-31")))
                .body("items.due", everyItem(is(2)))
                .body("items.came", contains(2, 2, 0, 1))
                .body("items.onTime", contains(2, 1, 0, 1))
                .body("items.late", contains(0, 1, 0, 0))
                .body("items.missing", contains(0, 0, 2, 1))
                .body("items.overdue", contains(0, 0, 2, 1))
                .body("items.state", contains("COMPLETE", "LATE", "OVERDUE", "INCOMPLETE"))
                .body("total", equalTo(4))
                .body("totals.due", equalTo(8))
                .body("totals.came", equalTo(5))
                .body("totals.late", equalTo(1))
                .body("totals.missing", equalTo(3))
                .body("totals.places", equalTo(Map.of("COMPLETE", 1, "LATE", 1, "OVERDUE", 1, "INCOMPLETE", 1)));
    }

    @Test
    void addsUpTheMonthsOfALongerPeriodFromTheOpeningOfASiteOn() {
        for (int month = 1; month <= 3; month++) {
            for (int day = 1; day <= 3; day++) {
                visit(LATECOMER, "2022-0" + (month + 6) + "-0" + day, "2022-0" + (month + 6) + "-09");
            }
        }
        completeness("leader-visits", "period=2022-H2&siteCode=" + LATECOMER)
                .body("items.due", contains(12))
                .body("items.came", contains(9))
                .body("items.missing", contains(6))
                .body("items.state", contains("INCOMPLETE"));
        completeness("leader-visits", "period=2022-Q1&siteCode=" + LATECOMER).body("items.due", contains(4));
    }

    @Test
    void countsEachKindOnce() {
        for (String kind : List.of("FIRE", "FIRE", "HOUSING")) {
            record(
                    "inspections",
                    Map.of("siteCode", FIRST, "inspectedOn", "2021-05-10", "kind", kind, "inspector", "刘文"),
                    "2021-05-11");
        }
        completeness("inspections", "period=2021-05&siteCode=" + FIRST)
                .body("cadence.en", containsString("for every kind"))
                .body("items.due", contains(3))
                .body("items.came", contains(3))
                .body("items.subjects", contains(2))
                .body("items.missing", contains(1))
                .body("items.state", contains("INCOMPLETE"));
    }

    @Test
    void countsOnlyWhatIsDue() {
        record("activities", activity("FESTIVAL", "2021-04-05"), "2021-09-01").body("late", equalTo(false));
        completeness("activities", "period=2021-Q2&siteCode=" + FIRST).body("items.state", contains("OVERDUE"));
        record("activities", activity("THREE_TALKS_ONE_REVIEW", "2021-05-05"), "2021-07-01")
                .body("late", equalTo(true));
        completeness("activities", "period=2021-Q2&siteCode=" + FIRST)
                .body("items.came", contains(1))
                .body("items.state", contains("LATE"));
    }

    @Test
    void measuresWhatHasItsOwnDeadlineByIt() {
        hazard("2021-03-10", "2021-03-10");
        hazard("2021-03-20", "2021-03-25");
        hazard("2021-03-30", null);
        completeness("hazards", "period=2021-03&siteCode=" + FIRST)
                .body("items.dueOn", contains("2021-03-30"))
                .body("items.due", contains(3))
                .body("items.came", contains(2))
                .body("items.onTime", contains(1))
                .body("items.late", contains(1))
                .body("items.missing", contains(1))
                .body("items.overdue", contains(1))
                .body("items.state", contains("INCOMPLETE"));
        completeness("hazards", "period=2021-02&siteCode=" + FIRST)
                .body("items.due", contains(0))
                .body("items.state", contains("NOT_DUE"));
    }

    @Test
    void waitsForDeadlinesThatHaveNotPassed() {
        int nextYear = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear() + 1;
        completeness("environment-campaigns", "period=" + nextYear)
                .body("items.missing", everyItem(is(12)))
                .body("items.overdue", everyItem(is(0)))
                .body("items.state", everyItem(is("NOT_DUE")));
    }

    @Test
    void showsOnlyTheScopeOfTheToken() {
        String query = "period=2020-01&include=total";
        completeness(Tokens.inRegions("township-officer", REGION), "leader-visits", query)
                .body("items.siteCode", contains(FIRST, SECOND))
                .body("total", equalTo(2));
        completeness(Tokens.atSites("site-manager", THIRD), "leader-visits", query)
                .body("items.siteCode", contains(THIRD))
                .body("totals.due", equalTo(2));
        completeness(Tokens.inRegions("county-admin", "360799"), "leader-visits", query)
                .body("items", emptyIterable())
                .body("total", equalTo(0));
        completeness(Tokens.atSites("site-manager", THIRD), "leader-visits", query + "&siteCode=" + FIRST)
                .body("items", emptyIterable());
        completeness("leader-visits", query + "&regionCode=" + OTHER_REGION)
                .body("items.siteCode", contains(THIRD, LATECOMER));
        given().get("/api/v1/site/leader-visits/completeness?period=2022")
                .then()
                .statusCode(401);
    }

    @Test
    void goesOnPageByPage() {
        var seen = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = completeness("leader-visits", "period=2020-02&limit=3" + cursor)
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.siteCode"));
            String next = page.path("nextCursor");
            assertThat(page.header("Link"))
                    .isEqualTo(
                            next == null
                                    ? null
                                    : "</api/v1/site/leader-visits/completeness?period=2020-02&limit=3&cursor=" + next
                                            + ">; rel=\"next\"");
            cursor = next == null ? null : "&cursor=" + next;
        }
        assertThat(seen).containsExactly(FIRST, SECOND, THIRD, LATECOMER);
    }

    @Test
    void findsThePlacesInAState() {
        visit(SECOND, "2020-03-05", "2020-03-06");
        visit(SECOND, "2020-03-06", "2020-03-06");
        completeness("leader-visits", "period=2020-03&state=COMPLETE&state=LATE&include=total")
                .body("items.siteCode", contains(SECOND))
                .body("total", equalTo(1));
        completeness("leader-visits", "period=2020-03&state=OVERDUE&limit=1")
                .body("items.siteCode", contains(FIRST))
                .body("nextCursor", notNullValue());
    }

    @Test
    void judgesACorrectedDateAnew() {
        String id = visit(FIRST, "2019-03-05", "2019-04-02").extract().path("id");
        as(system())
                .header("If-Match", "\"1\"")
                .body(Map.of("visitedOn", "2019-04-01"))
                .patch("/api/v1/site/leader-visits/" + id)
                .then()
                .statusCode(200)
                .body("late", equalTo(false));
        completeness("leader-visits", "period=2019-04&siteCode=" + FIRST).body("items.onTime", contains(1));
    }

    @ParameterizedTest
    @CsvSource({
        "leader-visits,year=2022,?year,unknown-parameter",
        "leader-visits,limit=5,?period,required",
        "leader-visits,period=2022-13,?period,period",
        "activities,period=2022-03,?period,period-too-short",
        "leader-visits,period=2022&state=DONE,?state,enum",
        "leader-visits,period=2022&limit=0,?limit,range",
        "leader-visits,period=2022&cursor=a,?cursor,cursor",
    })
    void refusesWhatItDoesNotUnderstand(String ledger, String query, String pointer, String code) {
        completeness(ledger, query)
                .statusCode(400)
                .body("violations[0].pointer", equalTo(pointer))
                .body("violations[0].code", equalTo(code));
    }

    @Test
    void knowsThatSomeLedgersOweNothing() {
        completeness("facilities", "period=2022").statusCode(404).body("code", equalTo("no-cadence"));
    }

    @Test
    void isDescribed() {
        given().get("/q/openapi?format=json")
                .then()
                .body(
                        "paths.'/api/v1/site/inspections/completeness'.get.operationId",
                        equalTo("getInspectionsCompleteness"))
                .body(
                        "paths.'/api/v1/site/inspections/completeness'.get.description",
                        containsString("每个安置点各排查类别至少 1 条"))
                .body("paths.'/api/v1/site/facilities/completeness'", nullValue());
    }

    private static Map<String, Object> activity(String kind, String day) {
        return Map.of("siteCode", FIRST, "heldOn", day, "kind", kind);
    }

    private static void hazard(String dueOn, String rectifiedOn) {
        var hazard = new HashMap<String, Object>(Map.of(
                "siteCode",
                FIRST,
                "foundOn",
                "2021-03-01",
                "dueOn",
                dueOn,
                "kind",
                "FIRE",
                "severity",
                "LOW",
                "description",
                "楼道堆物"));
        if (rectifiedOn != null) {
            hazard.put("rectifiedOn", rectifiedOn);
        }
        record("hazards", hazard, "2021-03-01");
    }

    private static ValidatableResponse visit(String site, String day, String recordedOn) {
        return record("leader-visits", Map.of("siteCode", site, "visitedOn", day, "purpose", "GUIDANCE"), recordedOn);
    }

    private static ValidatableResponse record(String ledger, Map<String, Object> fields, String recordedOn) {
        var body = new HashMap<>(fields);
        body.put("recordedOn", recordedOn);
        return as(system()).body(body).post("/api/v1/site/" + ledger).then().statusCode(201);
    }

    private static void voided(ValidatableResponse record) {
        String location = record.extract().header("Location");
        as(system())
                .body(Map.of("reason", "重复录入"))
                .post(location + "/void")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse completeness(String ledger, String query) {
        return completeness(Tokens.inRegions("auditor", COUNTY), ledger, query);
    }

    private static ValidatableResponse completeness(String token, String ledger, String query) {
        return as(token)
                .urlEncodingEnabled(false)
                .get("/api/v1/site/" + ledger + "/completeness?" + query)
                .then();
    }

    private static void region(String code) {
        put("regions", code, Map.of("code", code, "name", "乡镇" + code, "level", "TOWNSHIP", "from", "2010-01-01"));
    }

    private static void site(String code, String region, String openedOn) {
        put(
                "sites",
                code,
                Map.ofEntries(
                        Map.entry("openedOn", openedOn),
                        Map.entry("code", code),
                        Map.entry("name", "安置点" + code),
                        Map.entry("regionCode", region),
                        Map.entry("setting", "VILLAGE"),
                        Map.entry("residents", 320),
                        Map.entry("households", 70),
                        Map.entry("fiveType", "LIVABLE_ECOLOGY"),
                        Map.entry("targetYear", 2022),
                        Map.entry("demonstration", false)));
    }

    private static void put(String ledger, String code, Map<String, Object> record) {
        as(system())
                .body(record)
                .put("/api/v1/site/" + ledger + "/" + UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)))
                .then()
                .statusCode(not(422));
    }

    private static String system() {
        return Tokens.inRegions("system", COUNTY);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json").header("Accept-Language", "en");
    }
}
