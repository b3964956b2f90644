package cn.anju.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.DatabaseException;
import cn.anju.kit.sql.ReadOnly;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the checks find in a county of its own, where records were spoilt past the service. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class IntegrityTest {
    private static final String COUNTY = "360782";
    private static final String REGION = "360782101000";
    private static final String SITE = "360782-A01";
    private static final String OTHER_SITE = "360782-A02";

    @Inject
    Database database;

    @Inject
    ReadOnly readOnly;

    @BeforeEach
    void county() {
        put("regions", REGION, Map.of("code", REGION, "name", "唐江镇", "level", "TOWNSHIP", "from", "2010-01-01"));
        put("sites", SITE, site(SITE));
        put("sites", OTHER_SITE, site(OTHER_SITE));
    }

    @Test
    void listsItsChecksWithWhatTheyFind() {
        String visit = visit("2022-03-05");
        database.update("update leader_visit set version = 7 where id = ?::uuid", visit);
        as(auditor())
                .get("/api/v1/site/integrity")
                .then()
                .statusCode(200)
                .body(
                        "items.id",
                        hasItems("unresolved-reference", "voided-reference", "visit-out-of-office", "overlap"))
                .body("items.title.zh", everyItem(notNullValue()))
                .body("items.meaning.en", everyItem(notNullValue()))
                .body("items.findings", everyItem(notNullValue()))
                .body("items.find { it.id == 'missing-from-journal' }.severity", equalTo("ERROR"))
                .body(
                        "items.find { it.id == 'missing-from-journal' }.href",
                        equalTo("/api/v1/site/integrity/missing-from-journal"));
        finds("missing-from-journal", visit, "version 7 (ACTIVE) is not in the journal");
    }

    @Test
    void findsTwoLeadersOfABuilding() {
        var leader = Map.<String, Object>of("siteCode", SITE, "from", "2021-08-01", "name", "钟秀英", "building", "1 栋");
        String first = record("building-leaders", leader);
        String second = record(
                "building-leaders", Map.of("siteCode", SITE, "from", "2022-02-01", "name", "刘文", "building", "1 栋"));
        finds("overlap", second, "it overlaps with " + first + " in time");
    }

    @Test
    void findsStaffTrainedOutOfOffice() {
        String member = record(
                "staff",
                Map.of("siteCode", SITE, "from", "2022-03-01", "name", "谢芳", "fullTime", true, "paidFromBudget", true));
        String training = record(
                "staff-trainings",
                Map.of("siteCode", SITE, "heldOn", "2022-02-18", "topic", "社保代办", "staffIds", new String[] {member}));
        finds("trained-out-of-office", training, "谢芳 was not in office on 2022-02-18");
    }

    @Test
    void findsReferencesThatLeadNowhere() {
        String visit = visit("2022-03-06");
        var nobody = UUID.randomUUID();
        database.update("update leader_visit set leader_id = ? where id = ?::uuid", nobody, visit);
        finds("unresolved-reference", visit, "leaderId points to site.site-leader " + nobody + ", which is not known");
    }

    @Test
    void findsReferencesToWhatWasVoided() {
        String inspection = record(
                "inspections",
                Map.of("siteCode", SITE, "inspectedOn", "2022-03-07", "kind", "FIRE", "inspector", "刘文"));
        String hazard = record(
                "hazards",
                Map.of(
                        "siteCode",
                        SITE,
                        "foundOn",
                        "2022-03-07",
                        "dueOn",
                        "2022-03-20",
                        "kind",
                        "FIRE",
                        "severity",
                        "LOW",
                        "inspectionId",
                        inspection,
                        "description",
                        "楼道堆物"));
        database.update("update known_record set status = 'VOIDED' where record_id = ?::uuid", inspection);
        finds("voided-reference", hazard, "inspectionId points to site.inspection " + inspection + ", which is voided");
    }

    @Test
    void findsWhatIsLeftAtASiteThatWasVoided() {
        String code = "360782-V01";
        put("sites", code, site(code));
        String visit =
                record("leader-visits", Map.of("siteCode", code, "visitedOn", "2022-03-08", "purpose", "SAFETY"));
        makeVoid(
                "sites",
                UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)).toString());
        finds("orphan", visit, code + ", where it is, is unknown or voided");
    }

    @Test
    void findsWhatIsKeptInAnotherRegionThanItsSite() {
        String visit = visit("2022-03-09");
        database.update("update leader_visit set scope_region = '360782999000' where id = ?::uuid", visit);
        finds("outdated-region", visit, "it is kept in region 360782999000, its site lies in " + REGION);
    }

    @Test
    void findsWhatIsElsewhereThanWhatItRefersToAndVisitsOutOfOffice() {
        String leader = record(
                "site-leaders",
                Map.of(
                        "siteCode",
                        OTHER_SITE,
                        "from",
                        "2021-06-01",
                        "to",
                        "2022-01-01",
                        "name",
                        "钟明",
                        "level",
                        "SITE"));
        String visit = record(
                "leader-visits",
                Map.of("siteCode", SITE, "visitedOn", "2022-03-10", "purpose", "SAFETY", "leaderId", leader));
        finds("other-place", visit, "it is at 360782-A01, but what leaderId points to is at 360782-A02");
        finds(
                "visit-out-of-office",
                visit,
                "the leader was not in office on 2022-03-10, but from 2021-06-01 to 2022-01-01");
    }

    @Test
    void findsImpossibleDates() {
        String early = visit("2018-09-30");
        finds(
                "outside-of-site-time",
                early,
                "2018-09-30 is not in the time of site 360782-A01, which was opened on 2018-10-01");

        String visit = visit("2022-03-11");
        var tomorrow = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(2);
        database.update("update leader_visit set visited_on = ? where id = ?::uuid", tomorrow, visit);
        finds("future-date", visit, "visitedOn is " + tomorrow + ", in the future");

        String window = record(
                "service-windows",
                Map.of("siteCode", SITE, "from", "2022-03-01", "services", new String[] {"EMPLOYMENT"}));
        database.update("alter table service_window drop constraint if exists service_window_check");
        database.update("update service_window set to_date = '2022-02-01' where id = ?::uuid", window);
        finds("reversed-dates", window, "it begins on 2022-03-01 and ends on 2022-02-01");
    }

    @Test
    void goesOnPageByPageWithinTheScope() {
        for (int day = 1; day <= 5; day++) {
            visit("2017-01-0" + day);
        }
        var seen = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = findings(auditor(), "outside-of-site-time?siteCode=" + SITE + "&limit=2" + cursor)
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.recordId"));
            String next = page.path("nextCursor");
            cursor = next == null ? null : "&cursor=" + next;
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(5).doesNotHaveDuplicates();
        findings(auditor(), "outside-of-site-time?include=total&limit=1&siteCode=" + SITE)
                .body("total", equalTo(seen.size()))
                .header("Link", containsString("rel=\"next\""));
        findings(Tokens.inRegions("county-admin", "360799"), "outside-of-site-time?include=total")
                .body("items", emptyIterable())
                .body("total", equalTo(0));
        findings(auditor(), "outside-of-site-time?regionCode=360782102").body("items", emptyIterable());
        as(Tokens.inRegions("auditor", "360799"))
                .get("/api/v1/site/integrity")
                .then()
                .body("items.findings", everyItem(is(0)));
    }

    @Test
    void isForThoseWhoOverseeOnly() {
        for (String token : new String[] {
            Tokens.atSites("site-manager", SITE),
            Tokens.inRegions("township-officer", REGION),
            Tokens.inRegions("analyst", COUNTY)
        }) {
            findings(token, "orphan").statusCode(403);
            as(token).get("/api/v1/site/integrity").then().statusCode(403);
        }
        for (String role : new String[] {"county-admin", "bureau-officer", "system"}) {
            findings(Tokens.inRegions(role, COUNTY), "orphan").statusCode(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "orphan?page=2,400,invalid-parameter",
        "orphan?limit=501,400,invalid-parameter",
        "orphan?cursor=b3JwaGFu,400,invalid-parameter",
        "beauty,404,not-found",
    })
    void refusesWhatItDoesNotKnow(String query, int status, String code) {
        findings(auditor(), query).statusCode(status).body("code", equalTo(code));
    }

    @Test
    void readsOnlyAndNotForLong() {
        assertThatThrownBy(() -> readOnly.run(() -> database.update("delete from leader_visit where false")))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("read-only");
        assertThatThrownBy(() -> readOnly.run(() -> database.query("select pg_sleep(60)", row -> true)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("takes-too-long");
        assertThat(database.update("delete from leader_visit where false")).isZero();
    }

    private void finds(String check, String record, String problem) {
        findings(auditor(), check + "?limit=500&regionCode=" + COUNTY)
                .statusCode(200)
                .body("items.findAll { it.recordId == '" + record + "' }.problem.en", contains(problem))
                .body("items.find { it.recordId == '" + record + "' }.problem.zh", not(containsString("{")))
                .body("items.find { it.recordId == '" + record + "' }.href", containsString("/" + record));
    }

    private static String visit(String day) {
        return record("leader-visits", Map.of("siteCode", SITE, "visitedOn", day, "purpose", "GUIDANCE"));
    }

    private static String record(String ledger, Map<String, Object> fields) {
        return as(system())
                .body(fields)
                .post("/api/v1/site/" + ledger)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void makeVoid(String ledger, String id) {
        as(system())
                .body(Map.of("reason", "重复录入"))
                .post("/api/v1/site/" + ledger + "/" + id + "/void")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse findings(String token, String query) {
        return as(token).get("/api/v1/site/integrity/" + query).then();
    }

    private static Map<String, Object> site(String code) {
        return new HashMap<>(Map.ofEntries(
                Map.entry("openedOn", "2018-10-01"),
                Map.entry("code", code),
                Map.entry("name", "安置点" + code),
                Map.entry("regionCode", REGION),
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

    private static String auditor() {
        return Tokens.inRegions("auditor", COUNTY);
    }

    private static String system() {
        return Tokens.inRegions("system", COUNTY);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json").header("Accept-Language", "en");
    }
}
