package cn.anju.monitoring;

import static cn.anju.kit.testing.Client.with;
import static cn.anju.kit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Imports;
import cn.anju.kit.testing.OtherServices;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The monitoring rows of annex 1 in a county of its own, where each is settled by the record that is missing. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TaskEvidenceTest {
    private static final String COUNTY = "360785";
    private static final Place PARK = new Place("360785-P01", "360785101000");
    private static final Place VILLAGE = new Place("360785-P02", "360785102200");
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @BeforeEach
    void county() {
        Places.await(PARK, VILLAGE);
        try (var others = new OtherServices()) {
            others.tell("site", "sites", "site", """
                    {"id":"%s","version":2,"status":"ACTIVE","code":"%s","name":"安置点%2$s","regionCode":"%s",
                    "openedOn":"2018-10-01","setting":"TOWN_OR_PARK","residents":900,"households":200}
                    """.formatted(
                            UUID.nameUUIDFromBytes(PARK.siteCode().getBytes(StandardCharsets.UTF_8)),
                            PARK.siteCode(),
                            PARK.regionCode()));
        }
    }

    private static String system() {
        return Tokens.client("county-" + COUNTY, COUNTY);
    }

    private static String record(String ledger, Map<String, ?> fields) {
        return Client.post(system(), ledger, fields).statusCode(201).extract().path("id");
    }

    /** A household that lives there for the first half of a year only, so that tests do not meet. */
    private static String settle(Place place, boolean scattered, int year) {
        var household = new HashMap<String, Object>(Map.of(
                "code",
                COUNTY + "-" + NUMBERS.incrementAndGet(),
                "settledOn",
                year + "-01-01",
                "leftOn",
                year + "-07-01",
                "relocation",
                "LIFTED",
                "members",
                4));
        household.put(scattered ? "regionCode" : "siteCode", scattered ? place.regionCode() : place.siteCode());
        return record("households", household);
    }

    private static ValidatableResponse evidence(String token, String query) {
        return Client.get(token, "task-evidence?" + query).statusCode(200);
    }

    private static ValidatableResponse evidence(String row, String on, int part, int due, int done) {
        String counts = "items[0].parts[" + part + "].counts.";
        return evidence(system(), "row=" + row + "&on=" + on)
                .body("items.row", contains(row))
                .body(counts + "due", equalTo(due))
                .body(counts + "done", equalTo(done))
                .body(counts + "open", equalTo(due - done))
                .body(counts + "settled", equalTo(due == done));
    }

    @Test
    void everyHouseholdOfAParkNeedsACadreOnBothSides() {
        String household = settle(PARK, false, 2019);
        settle(VILLAGE, false, 2019);
        var pairing = Map.of(
                "householdId",
                household,
                "side",
                "RECEIVING",
                "cadreName",
                "李建国",
                "unit",
                "江背镇人民政府",
                "from",
                "2019-02-01");
        record("support-pairings", pairing);
        eventually(() -> evidence("R03", "2019-03-01", 0, 1, 0)
                .body("items[0].settled", equalTo(false))
                .body("items[0].dueOn", equalTo("2022-03-31"))
                .body("items[0].parts[0].places.siteCode", contains(PARK.siteCode()))
                .body(
                        "items[0].parts[0].places[0].openAt",
                        equalTo("/api/v1/monitoring/integrity/household-without-cadre?siteCode=" + PARK.siteCode())));
        record("support-pairings", with(with(pairing, "side", "ORIGIN"), "to", "2019-06-01"));
        evidence("R03", "2019-03-01", 0, 1, 1).body("items[0].settled", equalTo(true));
        evidence("R03", "2019-06-01", 0, 1, 0);
    }

    @Test
    void everyHouseholdIsToBeVisitedInTheMonth() {
        String household = settle(PARK, false, 2018);
        String scattered = settle(VILLAGE, true, 2018);
        visit(household, "2018-02-27");
        visit(household, "2018-03-20");
        evidence("R08", "2018-03-19", 0, 2, 0).body("items[0].dueOn", equalTo("2018-03-31"));
        evidence("R08", "2018-03-20", 0, 2, 1)
                .body("items[0].cadence", equalTo("MONTHLY"))
                .body("items[0].printedNo", equalTo("7"))
                .body("items[0].from", equalTo("2018-03-01"))
                .body("items[0].to", equalTo("2018-03-20"))
                .body("items[0].parts[0].places.siteCode", contains(PARK.siteCode(), null))
                .body("items[0].parts[0].places.regionCode", contains(PARK.regionCode(), VILLAGE.regionCode()))
                .body("items[0].parts[0].places.name", contains("安置点" + PARK.siteCode(), "乡" + VILLAGE.regionCode()))
                .body("items[0].parts[0].places.counts.open", contains(0, 1))
                .body("items[0].parts[0].places[0].openAt", nullValue())
                .body(
                        "items[0].parts[0].places[1].openAt",
                        equalTo("/api/v1/monitoring/revisits/due?month=2018-03&regionCode=" + VILLAGE.regionCode()));
        visit(scattered, "2018-03-31");
        evidence("R08", "2018-03-31", 0, 2, 2).body("items[0].parts[0].openAt", nullValue());
    }

    private static void visit(String household, String day) {
        var revisit =
                new HashMap<String, Object>(Map.of("householdId", household, "visitedOn", day, "visitor", "陈静（社区专干）"));
        List.of("membersChange", "healthChange", "industryChange", "employmentChange", "incomeChange")
                .forEach(change -> revisit.put(change, "UNCHANGED"));
        List.of("policiesReceived", "pairedSupport", "communityLife", "requestsSettled", "suddenHardship")
                .forEach(situation -> revisit.put(situation, true));
        record("revisits", revisit);
    }

    @Test
    void everyBureauWithASourceSubmitsItsData() {
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        var column = Map.of("name", "idNumber", "title", "公民身份号码", "type", "ID_NUMBER", "required", true);
        String source = record(
                "comparison-sources",
                Map.ofEntries(
                        Map.entry("regionCode", PARK.regionCode()),
                        Map.entry("from", "2022-01-01"),
                        Map.entry("bureau", "housing"),
                        Map.entry("dataset", "房屋安全鉴定结果"),
                        Map.entry("cadence", "MONTHLY"),
                        Map.entry("columns", List.of(column)),
                        Map.entry("rule", "false"),
                        Map.entry("ruleVersion", 1),
                        Map.entry("kind", "HOUSING"),
                        Map.entry("verifyWithinDays", 10),
                        Map.entry("confidence", "HIGH")));
        evidence("R07", today, 0, 1, 0)
                .body("items[0].parts", hasSize(2))
                .body("items[0].settled", equalTo(false))
                .body(
                        "items[0].parts[0].openAt",
                        equalTo("/api/v1/monitoring/comparison-batches/completeness?period=" + today.substring(0, 7)));
        evidence(Tokens.atSites("site-manager", PARK.siteCode()), "row=R07&on=" + today)
                .body("items[0].parts[0].counts.due", equalTo(1));
        evidence(Tokens.inRegions("township-officer", "360785102"), "row=R07&on=" + today)
                .body("items[0].parts[0].counts.due", equalTo(0));
        Imports.over(
                system(),
                Client.as(system())
                        .contentType(Imports.CSV)
                        .body(Imports.text("idNumber", "999999198503122136"))
                        .post(Client.path("comparison-sources/" + source + "/batches"))
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("id"));
        evidence("R07", today, 0, 1, 1);
        evidence("R07", "2021-12-31", 0, 0, 0);
    }

    @Test
    void everyWarningThatIsDueIsVerified() {
        String household = settle(PARK, false, 2017);
        var warning = with(with(Records.warning(household), "issuedOn", "2017-03-10"), "verifyBy", "2017-03-25");
        String open = record("warnings", warning);
        evidence("R07", "2017-03-24", 1, 0, 0);
        evidence("R07", "2017-03-25", 1, 1, 0).body("items[0].dueOn", equalTo("2017-03-25"));
        evidence("R07", "2017-05-02", 1, 1, 0);
        Client.patch(system(), "warnings", open, 1, Map.of("verifiedOn", "2017-04-02", "outcome", "UNFOUNDED"))
                .statusCode(200);
        evidence("R07", "2017-03-31", 1, 1, 0);
        evidence("R07", "2017-04-30", 1, 1, 1);
        evidence("R07", "2017-05-02", 1, 0, 0);
    }

    @Test
    void everyMonitoredCaseIsToldOfUntilTheThirdOfTheNextMonth() {
        Places.await();
        var before = openCases("2022-02-03");
        var beforeTheUpdates = openCases("2022-02-01");
        var walk = CaseWalk.open(CaseWalk.record("2022-01-05")).monitored();
        assertThat(openCases("2022-02-03")).isEqualTo(before + 1);
        Client.create("case-updates", Map.of("caseId", walk.id(), "updatedOn", "2022-02-02", "month", "2022-01"));
        assertThat(openCases("2022-02-01")).isEqualTo(beforeTheUpdates + 1);
        assertThat(openCases("2022-02-03")).isEqualTo(before);
        assertThat(openCases("2022-02-04")).isEqualTo(openCases("2022-02-28")).isPositive();
    }

    private static int openCases(String on) {
        return evidence(Tokens.system(), "row=R09&siteCode=" + Places.SITE + "&on=" + on)
                .extract()
                .path("items[0].parts[0].counts.open");
    }

    @Test
    void theCatalogueHasAPolicyAndOneOfThemIsLocal() {
        evidence("R10", "2016-05-01", 0, 1, 0).body("items[0].parts[0].places", empty());
        var policy = Map.of(
                "name",
                "物业费减免",
                "level",
                "COUNTY",
                "local",
                false,
                "validIn",
                COUNTY,
                "from",
                "2016-04-01",
                "to",
                "2016-07-01",
                "document",
                "某文件",
                "content",
                "每平方米每月减免0.3元。");
        record("policies", policy);
        evidence("R10", "2016-05-01", 0, 1, 1).body("items[0].settled", equalTo(true));
        evidence("R12", "2016-05-01", 0, 1, 0);
        record("policies", with(policy, "local", true));
        evidence("R12", "2016-05-01", 0, 1, 1);
        evidence("R10", "2016-05-01", 0, 2, 2);
        evidence("R10", "2016-07-01", 0, 1, 0);
        evidence(Tokens.atSites("site-manager", PARK.siteCode()), "row=R12&on=2016-05-01")
                .body("items[0].settled", equalTo(true));
        evidence(Tokens.client("county-360799", "360799"), "row=R12&on=2016-05-01")
                .body("items[0].settled", equalTo(false));
    }

    @Test
    void everyHouseholdGetsAPolicyCard() {
        String household = settle(PARK, false, 2015);
        evidence("R11", "2015-03-01", 0, 1, 0)
                .body("items[0].parts[0].openAt", equalTo("/api/v1/monitoring/policy-cards/completeness?period=2015"));
        record(
                "policy-cards",
                Map.of("householdId", household, "issuedOn", "2015-03-01", "year", 2022, "postedOnWall", true));
        evidence("R11", "2015-03-01", 0, 1, 1);
    }

    @Test
    void everySeasonalReturnNeedsACommitment() {
        String household = settle(PARK, false, 2014);
        String away = record("seasonal-returns", Map.of("householdId", household, "leftOn", "2014-03-10"));
        evidence("R30", "2014-03-09", 0, 0, 0).body("items[0].settled", equalTo(true));
        evidence("R30", "2014-03-12", 0, 1, 0).body("items[0].dueOn", nullValue());
        Client.patch(system(), "seasonal-returns", away, 1, Map.of("commitmentSignedOn", "2014-03-12"))
                .statusCode(200);
        evidence("R30", "2014-03-12", 0, 1, 1);
    }

    @Test
    void tellsOfTheScopeAndOfWhatWasAskedFor() {
        settle(PARK, false, 2013);
        settle(VILLAGE, true, 2013);
        evidence(Tokens.atSites("site-manager", PARK.siteCode()), "row=R08&on=2013-03-01")
                .body("items[0].parts[0].counts.due", equalTo(1));
        evidence(system(), "row=R08&on=2013-03-01&regionCode=360785102")
                .body("items[0].parts[0].counts.due", equalTo(1))
                .body("items[0].parts[0].places.siteCode", contains(nullValue()));
        evidence(system(), "row=R08&on=2013-03-01&siteCode=" + PARK.siteCode())
                .body("items[0].parts[0].counts.due", equalTo(1));
        evidence(Tokens.inRegions("township-officer", "360732208"), "row=R08&on=2013-03-01&regionCode=" + COUNTY)
                .body("items[0].parts[0].places", empty());
        evidence(system(), "row=R11&row=R03&on=2013-03-01").body("items.row", contains("R03", "R11"));
        evidence(system(), "on=2022-03-31")
                .body("items.row", contains("R03", "R07", "R08", "R09", "R10", "R11", "R12", "R30"));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        Client.get("task-evidence?row=R01&row=R08&row=x&on=2022-02-30&month=2022-03")
                .statusCode(400)
                .body("violations.pointer", hasItems("?row", "?on", "?month"))
                .body("violations.code", containsInAnyOrder("unknown-parameter", "enum", "enum", "date"));
        Client.get(Tokens.inRegions("nobody", COUNTY), "task-evidence").statusCode(403);
    }
}
