package cn.anju.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client may rely on with every ledger, shown with the visits of site leaders. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class LedgerContractTest {
    private static final String VISITS = "/api/v1/site/leader-visits";
    private static final String HERE = "360732-S01";
    private static final String ELSEWHERE = "360732-S02";

    @BeforeEach
    void county() {
        region("360732101000", "江背镇");
        region("360732210000", "茶园乡");
        site(HERE, "江背圩镇", "360732101000");
        site(ELSEWHERE, "茶园瑞景", "360732210000");
    }

    @Test
    void showsWhatWasRecordedAtOnce() {
        String id = create(visit("2022-03-10")).extract().path("id");
        system().get(VISITS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("visitedOn", equalTo("2022-03-10"))
                .body("status", equalTo("ACTIVE"))
                .body("recordedBy", equalTo("county-system"));
        system().header("If-None-Match", "\"1\"").get(VISITS + "/" + id).then().statusCode(304);
    }

    @Test
    void remembersWhenASystemSaysItWasRecordedAndWhetherThatWasLate() {
        var inTime = visit("2022-03-10");
        inTime.put("recordedOn", "2022-03-31");
        var late = visit("2022-03-10");
        late.put("recordedOn", "2022-04-01");
        create(inTime).body("recordedOn", equalTo("2022-03-31")).body("late", equalTo(false));
        create(late).body("late", equalTo(true));
        given().auth()
                .oauth2(Tokens.atSites("site-manager", HERE))
                .contentType(ContentType.JSON)
                .body(inTime)
                .post(VISITS)
                .then()
                .statusCode(201)
                .body("late", equalTo(true));
    }

    @Test
    void givesOneRecordForOneIdempotencyKey() {
        String key = UUID.randomUUID().toString();
        var body = visit("2022-03-11");
        String first = keyed(key, body).then().statusCode(201).extract().path("id");
        keyed(key, body).then().statusCode(201).body("id", equalTo(first)).body("version", equalTo(1));
        keyed(key, visit("2022-03-12")).then().statusCode(422).body("code", equalTo("idempotency-conflict"));
        assertThat(count("?from=2022-03-12&to=2022-03-12&siteCode=" + HERE)).isZero();
    }

    @Test
    void givesOneRecordForOneKeyEvenAtTheSameMoment() throws Exception {
        String key = UUID.randomUUID().toString();
        var body = visit("2022-03-13");
        var pool = Executors.newFixedThreadPool(8);
        try {
            Callable<String> post =
                    () -> keyed(key, body).then().statusCode(201).extract().path("id");
            Set<String> ids = new HashSet<>();
            for (var answer : pool.invokeAll(Collections.nCopies(16, post))) {
                ids.add(answer.get());
            }
            assertThat(ids).hasSize(1);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void putsUnderTheIdOfTheClient() {
        String id = UUID.randomUUID().toString();
        var body = visit("2022-02-01");
        json(body).put(VISITS + "/" + id).then().statusCode(201).header("Location", containsString(id));
        json(body).put(VISITS + "/" + id).then().statusCode(200).body("version", equalTo(1));
        var other = visit("2022-02-02");
        json(other).put(VISITS + "/" + id).then().statusCode(428).body("code", equalTo("precondition-required"));
        json(other)
                .header("If-Match", "\"1\"")
                .put(VISITS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        json(body)
                .header("If-Match", "\"1\"")
                .put(VISITS + "/" + id)
                .then()
                .statusCode(412)
                .body("code", equalTo("precondition-failed"));
        var asRead = system().get(VISITS + "/" + id).then().extract().<Map<String, Object>>path("$");
        json(asRead).header("If-Match", "\"2\"").put(VISITS + "/" + id).then().statusCode(200);
    }

    @Test
    void letsOneOfTwoChangesAtOnceWin() throws Exception {
        String id = create(visit("2022-02-03")).extract().path("id");
        var pool = Executors.newFixedThreadPool(8);
        try {
            Callable<Integer> change =
                    () -> json(Map.of("findings", UUID.randomUUID().toString()))
                            .header("If-Match", "\"1\"")
                            .patch(VISITS + "/" + id)
                            .statusCode();
            var answers = new TreeMap<Integer, Integer>();
            for (var answer : pool.invokeAll(Collections.nCopies(8, change))) {
                answers.merge(answer.get(), 1, Integer::sum);
            }
            assertThat(answers).isEqualTo(Map.of(200, 1, 412, 7));
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void patchesVoidsAndTellsTheHistory() {
        String id = create(visit("2022-02-04")).extract().path("id");
        json(Map.of("findings", "消防通道堵塞"))
                .header("If-Match", "\"1\"")
                .patch(VISITS + "/" + id)
                .then()
                .statusCode(200)
                .body("findings", equalTo("消防通道堵塞"))
                .body("visitedOn", equalTo("2022-02-04"));
        json(Map.of("reason", "重复录入"))
                .post(VISITS + "/" + id + "/void")
                .then()
                .statusCode(200)
                .body("version", equalTo(3));
        json(Map.of("reason", "又一次"))
                .post(VISITS + "/" + id + "/void")
                .then()
                .statusCode(200)
                .body("version", equalTo(3));
        json(Map.of("findings", "x"))
                .header("If-Match", "\"3\"")
                .patch(VISITS + "/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("voided"));
        json(Map.of())
                .post(VISITS + "/" + id + "/void")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/reason"));
        system().get(VISITS + "/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.version", contains(1, 2, 3))
                .body("items[1].changes.field", contains("findings"))
                .body("items[1].changes[0].after", equalTo("消防通道堵塞"))
                .body("items[2].status", equalTo("VOIDED"))
                .body("items[2].changes.field", hasItems("status", "voidReason"))
                .body("items.by", everyItem(equalTo("county-system")));
    }

    @Test
    void pagesWithoutGapsOrRepetitionsWhileRecordsAreAdded() {
        var expected = new HashSet<String>();
        for (int day = 1; day <= 7; day++) {
            expected.add(create(visit("2020-05-0" + day)).extract().path("id"));
        }
        var seen = new HashSet<String>();
        String query = "?limit=3&sort=visitedOn&from=2020-05-01&to=2020-05-31";
        String cursor = null;
        do {
            var page = system().get(VISITS + query + (cursor == null ? "" : "&cursor=" + cursor))
                    .then()
                    .statusCode(200)
                    .extract();
            List<String> ids = page.path("items.id");
            ids.forEach(id -> assertThat(seen.add(id)).isTrue());
            cursor = page.path("nextCursor");
            create(visit("2020-05-01"));
        } while (cursor != null);
        assertThat(seen).containsAll(expected);
    }

    @Test
    void filtersAndShowsOnlyTheFieldsAskedFor() {
        create(visit("2019-01-05"));
        var safety = visit("2019-01-06");
        safety.put("purpose", "SAFETY");
        create(safety);
        system().get(VISITS + "?from=2019-01-01&to=2019-01-31&purpose=SAFETY&fields=id,purpose&include=total")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].purpose", equalTo("SAFETY"))
                .body("items[0]", not(hasKey("visitedOn")));
        system().get(VISITS + "?from=2019-01-01&to=2019-01-31&limit=1")
                .then()
                .header("Link", containsString("rel=\"next\""));
    }

    @Test
    void hidesWhatIsOutOfScopeEverywhere() {
        String id = create(visit("2021-07-01")).extract().path("id");
        for (String token : List.of(
                Tokens.atSites("site-manager", ELSEWHERE),
                Tokens.inRegions("township-officer", "360732210"),
                Tokens.inRegions("county-admin", "360733"))) {
            as(token).get(VISITS + "/" + id).then().statusCode(404);
            as(token).get(VISITS + "/" + id + "/history").then().statusCode(404);
            as(token)
                    .get(VISITS + "?from=2021-07-01&to=2021-07-01&include=total")
                    .then()
                    .body("items", hasSize(0))
                    .body("total", equalTo(0));
            as(token)
                    .contentType(ContentType.JSON)
                    .body(visit("2021-07-01"))
                    .post(VISITS)
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("unknown-site"));
            as(token)
                    .contentType(ContentType.JSON)
                    .body(Map.of("reason", "x"))
                    .post(VISITS + "/" + id + "/void")
                    .then()
                    .statusCode(404);
        }
        as(Tokens.atSites("site-manager", HERE)).get(VISITS + "/" + id).then().statusCode(200);
        as(Tokens.inRegions("township-officer", "360732101"))
                .get(VISITS + "/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void letsOnlyThoseWriteWhoMay() {
        for (String token : List.of(
                Tokens.inRegions("analyst", "360732"),
                Tokens.inRegions("auditor", "360732"),
                Tokens.ofBureau("human-resources"))) {
            as(token)
                    .contentType(ContentType.JSON)
                    .body(visit("2021-07-02"))
                    .post(VISITS)
                    .then()
                    .statusCode(403);
        }
        as(Tokens.ofBureau("civil-affairs"))
                .contentType(ContentType.JSON)
                .body(visit("2021-07-03"))
                .post(VISITS)
                .then()
                .statusCode(201);
        as(Tokens.atSites("site-manager", HERE))
                .contentType(ContentType.JSON)
                .body(Map.of("siteCode", HERE, "from", "2022-01-01", "name", "钟明", "level", "SITE"))
                .post("/api/v1/site/site-leaders")
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
        given().get(VISITS).then().statusCode(401).body("code", equalTo("unauthorized"));
        as("not.a.token").get(VISITS).then().statusCode(401);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "unknown field    | 400 | unknown-field | /colour     | {\"siteCode\":\"360732-S01\",\"visitedOn\":\"2022-03-10\",\"purpose\":\"SAFETY\",\"colour\":1}",
                "wrong enum       | 400 | enum          | /purpose    | {\"siteCode\":\"360732-S01\",\"visitedOn\":\"2022-03-10\",\"purpose\":\"HOLIDAY\"}",
                "number for enum  | 400 | enum          | /purpose    | {\"siteCode\":\"360732-S01\",\"visitedOn\":\"2022-03-10\",\"purpose\":1}",
                "impossible date  | 400 | date          | /visitedOn  | {\"siteCode\":\"360732-S01\",\"visitedOn\":\"2022-02-30\",\"purpose\":\"SAFETY\"}",
                "number for date  | 400 | date          | /visitedOn  | {\"siteCode\":\"360732-S01\",\"visitedOn\":19000,\"purpose\":\"SAFETY\"}",
                "object for text  | 400 | text          | /findings   | {\"siteCode\":\"360732-S01\",\"visitedOn\":\"2022-03-10\",\"purpose\":\"SAFETY\",\"findings\":{}}",
                "number for text  | 400 | text          | /findings   | {\"siteCode\":\"360732-S01\",\"visitedOn\":\"2022-03-10\",\"purpose\":\"SAFETY\",\"findings\":7}",
                "not a UUID       | 400 | uuid          | /leaderId   | {\"siteCode\":\"360732-S01\",\"visitedOn\":\"2022-03-10\",\"purpose\":\"SAFETY\",\"leaderId\":\"me\"}",
                "missing          | 422 | required      | /purpose    | {\"siteCode\":\"360732-S01\",\"visitedOn\":\"2022-03-10\"}",
                "in the future    | 422 | not-in-future | /visitedOn  | {\"siteCode\":\"360732-S01\",\"visitedOn\":\"2999-01-01\",\"purpose\":\"SAFETY\"}",
                "unknown site     | 422 | unknown-site  | /siteCode   | {\"siteCode\":\"360732-S99\",\"visitedOn\":\"2022-03-10\",\"purpose\":\"SAFETY\"}",
                "unknown leader   | 422 | unknown-reference | /leaderId | {\"siteCode\":\"360732-S01\",\"visitedOn\":\"2022-03-10\",\"purpose\":\"SAFETY\",\"leaderId\":\"00000000-0000-4000-8000-000000000000\"}",
                "phone in a text  | 422 | personal-data | /findings   | {\"siteCode\":\"360732-S01\",\"visitedOn\":\"2022-03-10\",\"purpose\":\"SAFETY\",\"findings\":\"请拨打13912345678联系\"}",
                "ID in a text     | 422 | personal-data | /findings   | {\"siteCode\":\"360732-S01\",\"visitedOn\":\"2022-03-10\",\"purpose\":\"SAFETY\",\"findings\":\"户主 999999195001010018\"}",
            })
    void refusesAndWritesNothing(String what, int status, String code, String pointer, String body) {
        long before = count("");
        for (var language : Map.of("zh-CN", "[\\s\\S]*[\\u4e00-\\u9fff][\\s\\S]*", "en", "[\\x00-\\x7f…]*")
                .entrySet()) {
            var violation = system().contentType(ContentType.JSON)
                    .header("Accept-Language", language.getKey())
                    .body(body)
                    .post(VISITS)
                    .then()
                    .statusCode(status)
                    .contentType("application/problem+json")
                    .extract()
                    .<Map<String, String>>path("violations[0]");
            assertThat(violation).containsEntry("pointer", pointer).containsEntry("code", code);
            assertThat(violation.get("message")).matches(language.getValue()).contains(pointer.substring(1));
        }
        assertThat(count("")).isEqualTo(before);
    }

    @Test
    void refusesTextsThatAreTooLong() {
        var body = visit("2022-03-10");
        body.put("findings", "长".repeat(2001));
        json(body)
                .post(VISITS)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/findings"))
                .body("violations[0].code", equalTo("too-long"))
                .body("violations[0].message", containsString("2000"));
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        json(Map.of("visitedOn", "soon", "purpose", "HOLIDAY", "colour", "red"))
                .post(VISITS)
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItems("/visitedOn", "/purpose", "/colour", "/siteCode"))
                .body("violations", hasSize(4));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"siteCode\":  | application/json | 400 | malformed-json",
                "[1, 2]          | application/json | 400 | invalid-record",
                "null            | application/json | 400 | malformed-json",
                "{\"siteCode\":\"a\",\"siteCode\":\"b\"} | application/json | 400 | malformed-json",
                "visit           | text/plain       | 415 | unsupported-media-type",
            })
    void refusesBodiesThatAreNoRecord(String body, String type, int status, String code) {
        system().contentType(type)
                .body(body)
                .post(VISITS)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("title", not(equalTo(code + ".title")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "colour=red,unknown-parameter",
        "limit=0,range",
        "limit=many,integer",
        "cursor=zzz,cursor",
        "sort=colour,sort",
        "from=soon,date",
        "status=GONE,enum",
        "purpose=HOLIDAY,enum",
        "leaderId=me,uuid",
        "include=everything,enum",
        "fields=colour,fields",
    })
    void refusesParametersThatItDoesNotUnderstand(String query, String code) {
        system().get(VISITS + "?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"))
                .body("violations[0].pointer", equalTo("?" + query.substring(0, query.indexOf('='))))
                .body("violations[0].code", equalTo(code));
    }

    @Test
    void refusesASecondSiteOfTheSameCode() {
        json(site(HERE))
                .post("/api/v1/site/sites")
                .then()
                .statusCode(409)
                .body("code", equalTo("duplicate"))
                .body("violations[0].pointer", equalTo("/code"));
    }

    @Test
    void tellsOfEveryOperationInItsDescription() {
        var paths = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .<Map<String, Map<String, Map<String, Object>>>>path("paths");
        assertThat(paths.get(VISITS).get("get")).containsEntry("operationId", "listLeaderVisits");
        assertThat(paths.get(VISITS + "/{id}").get("patch")).containsEntry("operationId", "patchLeaderVisit");
        assertThat(paths).containsKey("/api/v1/site/journal");
        var ids = new HashSet<Object>();
        paths.values()
                .forEach(item -> item.values().forEach(operation -> assertThat(ids.add(operation.get("operationId")))
                        .isTrue()));
    }

    private static Map<String, Object> visit(String day) {
        return new TreeMap<>(Map.of("siteCode", HERE, "visitedOn", day, "purpose", "GUIDANCE"));
    }

    private static ValidatableResponse create(Map<String, Object> body) {
        return json(body).post(VISITS).then().statusCode(201);
    }

    private static Response keyed(String key, Map<String, Object> body) {
        return json(body).header("Idempotency-Key", key).post(VISITS);
    }

    private static long count(String query) {
        return system().get(VISITS + query + (query.isEmpty() ? "?" : "&") + "include=total")
                .then()
                .extract()
                .<Integer>path("total");
    }

    private static void region(String code, String name) {
        json(Map.of("code", code, "name", name, "level", "TOWNSHIP", "from", "2010-01-01"))
                .put("/api/v1/site/regions/" + UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, Object> site(String code) {
        return new TreeMap<>(Map.ofEntries(
                Map.entry("openedOn", "2018-10-01"),
                Map.entry("code", code),
                Map.entry("name", "江背圩镇"),
                Map.entry("regionCode", "360732101000"),
                Map.entry("setting", "TOWNSHIP_SEAT"),
                Map.entry("residents", 320),
                Map.entry("households", 70),
                Map.entry("fiveType", "THRIVING_INDUSTRY"),
                Map.entry("targetYear", 2022),
                Map.entry("demonstration", false)));
    }

    private static void site(String code, String name, String region) {
        var body = site(code);
        body.put("name", name);
        body.put("regionCode", region);
        json(body).put("/api/v1/site/sites/" + UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)));
    }

    private static RequestSpecification system() {
        return as(Tokens.system());
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    private static RequestSpecification json(Map<String, ?> body) {
        return system().contentType(ContentType.JSON).body(body);
    }
}
