package cn.anju.site;

import static cn.anju.kit.testing.Imports.CSV;
import static cn.anju.kit.testing.Imports.NDJSON;
import static cn.anju.kit.testing.Imports.XLSX;
import static cn.anju.kit.testing.Imports.csv;
import static cn.anju.kit.testing.Imports.done;
import static cn.anju.kit.testing.Imports.errors;
import static cn.anju.kit.testing.Imports.mark;
import static cn.anju.kit.testing.Imports.send;
import static cn.anju.kit.testing.Imports.text;
import static cn.anju.kit.testing.Imports.workbook;
import static cn.anju.kit.testing.Places.OTHER_SITE;
import static cn.anju.kit.testing.Places.SITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a clerk with a file may rely on, shown with the visits of site leaders. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ImportTest {
    private static final String HEADER = "安置点代码,调研日期,事由,发现与要求";

    @BeforeEach
    void county() {
        Places.await();
    }

    @Test
    void importsTheGoodRowsOfAFileAndTellsOfTheBadOnes() {
        String mark = mark();
        var job = csv(
                "leader-visits",
                HEADER,
                SITE + ",2022-03-01,GUIDANCE," + mark,
                SITE + ",2022年3月2日,HOME_VISITS," + mark,
                SITE + ",2022-02-30,GUIDANCE," + mark,
                "",
                "360732-S99,2022/3/3,散步," + mark,
                SITE + ",,SAFETY," + mark);
        assertCounts(job, "DONE", 5, 2, 0, 0, 3);
        assertThat(errors(job)).containsExactly("4 visitedOn: date", "6 purpose: enum", "7 visitedOn: required");
        assertThat(visits(mark)).isEqualTo(2);
        Client.get("leader-visits?from=2022-03-01&to=2022-03-02&limit=500")
                .body("items.find { it.findings == '" + mark + "' }.recordedBy", equalTo("county-system"))
                .body("items.find { it.findings == '" + mark + "' }.version", equalTo(1));
    }

    @Test
    void tellsErrorsInBothLanguagesWithWhatWasGiven() {
        var job = csv("leader-visits", HEADER, SITE + ",2022-02-30,GUIDANCE,x");
        String path = Client.path("jobs/" + job.getString("id") + "/errors");
        Client.as(Tokens.system())
                .get(path)
                .then()
                .body("items[0].row", equalTo(2))
                .body("items[0].column", equalTo("调研日期"))
                .body("items[0].value", equalTo("2022-02-30"))
                .body("items[0].message", startsWith("visitedOn must be a calendar date"));
        RestAssured.given()
                .auth()
                .oauth2(Tokens.system())
                .header("Accept-Language", "zh-CN")
                .get(path)
                .then()
                .body("items[0].message", startsWith("调研日期（visitedOn）必须是真实日期"));
        String table = Client.as(Tokens.system())
                .header("Accept", CSV)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(table).startsWith("\ufeffRow,Column,Value,Code,Message").contains("2,调研日期,2022-02-30,date,");
    }

    @Test
    void readsGb18030AsTheChineseExcelWritesIt() {
        String mark = mark();
        byte[] file = (HEADER + "\r\n" + SITE + ",2022/3/1,GUIDANCE,消防通道" + mark + "\r\n")
                .getBytes(Charset.forName("GB18030"));
        assertCounts(done("leader-visits", "", CSV, file), "DONE", 1, 1, 0, 0, 0);
        assertThat(visits("消防通道" + mark)).isEqualTo(1);
    }

    @Test
    void readsWorkbooks() {
        String mark = mark();
        var job = done(
                "leader-visits",
                "",
                XLSX,
                workbook(
                        new Object[] {"安置点代码*", "调研日期*", "事由*", "发现与要求"},
                        new Object[] {SITE, LocalDate.of(2022, 3, 1), "GUIDANCE", mark},
                        new Object[] {SITE, "2022-3-2", "SAFETY", mark},
                        new Object[] {SITE, 44623, "SAFETY", mark}));
        assertCounts(job, "DONE", 3, 2, 0, 0, 1);
        assertThat(errors(job)).containsExactly("4 visitedOn: date");
    }

    @Test
    void readsLinesOfJson() {
        String mark = mark();
        var job = done(
                "leader-visits",
                "",
                NDJSON,
                text(
                        "{\"siteCode\":\"%s\",\"visitedOn\":\"2022-03-01\",\"purpose\":\"GUIDANCE\",\"findings\":\"%s\",\"recordedOn\":\"2022-03-05\"}"
                                .formatted(SITE, mark),
                        "{\"siteCode\":",
                        "[]",
                        "{\"siteCode\":\"%s\",\"visitedOn\":\"2022-03-01\",\"purpose\":\"GUIDANCE\",\"mood\":1}"
                                .formatted(SITE)));
        assertCounts(job, "DONE", 4, 1, 0, 0, 3);
        assertThat(errors(job)).containsExactly("2 null: malformed-json", "3 null: object", "4 mood: unknown-field");
        Client.get("leader-visits?from=2022-03-01&to=2022-03-01&limit=500")
                .body("items.find { it.findings == '" + mark + "' }.recordedOn", equalTo("2022-03-05"));
    }

    @Test
    void changesNothingWhenAFileComesAgain() {
        String mark = mark();
        String[] lines = {HEADER, SITE + ",2022-03-01,GUIDANCE," + mark, OTHER_SITE + ",2022-03-01,GUIDANCE," + mark};
        assertCounts(csv("leader-visits", lines), "DONE", 2, 2, 0, 0, 0);
        assertCounts(csv("leader-visits", lines), "DONE", 2, 0, 0, 2, 0);
        assertThat(visits(mark)).isEqualTo(2);
    }

    @Test
    void leavesALaterCorrectionAloneWhenAFileComesAgain() {
        String mark = mark();
        String[] lines = {HEADER, SITE + ",2022-03-01,GUIDANCE," + mark};
        csv("leader-visits", lines);
        String id = visit(mark);
        Client.patch("leader-visits", id, 1, Map.of("findings", mark + "已整改")).statusCode(200);
        assertCounts(csv("leader-visits", lines), "DONE", 1, 0, 0, 1, 0);
        Client.get("leader-visits/" + id).body("version", equalTo(2));
        Client.makeVoid("leader-visits", id).statusCode(200);
        assertThat(errors(csv("leader-visits", lines))).containsExactly("2 null: record-voided");
    }

    @Test
    void correctsTheRecordThatARowNames() {
        String mark = mark();
        csv("leader-visits", HEADER, SITE + ",2022-03-01,GUIDANCE," + mark);
        String id = visit(mark);
        var corrected = csv("leader-visits", "id,version," + HEADER, id + ",1," + SITE + ",2022-03-02,SAFETY," + mark);
        assertCounts(corrected, "DONE", 1, 0, 1, 0, 0);
        Client.get("leader-visits/" + id)
                .body("version", equalTo(2))
                .body("visitedOn", equalTo("2022-03-02"))
                .body("purpose", equalTo("SAFETY"));
        Client.get("leader-visits/" + id + "/history").body("items.version", containsInAnyOrder(1, 2));
        var stale = csv("leader-visits", "id,version," + HEADER, id + ",1," + SITE + ",2022-03-03,SAFETY," + mark);
        assertThat(errors(stale)).containsExactly("2 null: record-changed");
    }

    @Test
    void correctsTheRecordThatPeopleKnowByItsCode() {
        String code = "360732" + String.valueOf(System.nanoTime()).substring(4, 10);
        Client.post("regions", Map.of("code", code, "name", "甲村", "level", "VILLAGE", "from", "2010-01-01"))
                .statusCode(201);
        String header = "区划代码,名称,级别,启用日期";
        assertCounts(csv("regions", header, code + ",甲村,VILLAGE,2010-01-01"), "DONE", 1, 0, 0, 1, 0);
        assertCounts(csv("regions", header, code + ",乙村,VILLAGE,2010-01-01"), "DONE", 1, 0, 1, 0, 0);
        Client.get("regions?code=" + code).body("items.name", contains("乙村")).body("items.version", contains(2));
    }

    @Test
    void takesARowOnceHoweverOftenAFileHasIt() {
        String mark = mark();
        String row = SITE + ",2022-03-01,GUIDANCE," + mark;
        var job = csv("leader-visits", HEADER, row, row, row);
        assertCounts(job, "DONE", 3, 1, 0, 0, 2);
        assertThat(errors(job)).containsExactly("3 null: duplicate-row", "4 null: duplicate-row");
    }

    @Test
    void onlyTriesAFile() {
        String mark = mark();
        var job = done(
                "leader-visits",
                "?dryRun=true",
                CSV,
                text(HEADER, SITE + ",2022-03-01,GUIDANCE," + mark, "360732-S99,2022-03-01,GUIDANCE," + mark));
        assertCounts(job, "DONE", 2, 1, 0, 0, 1);
        assertThat(errors(job)).containsExactly("3 siteCode: unknown-site");
        assertThat(visits(mark)).isZero();
    }

    @Test
    void writesAllOrNothing() {
        String mark = mark();
        byte[] bad = text(HEADER, SITE + ",2022-03-01,GUIDANCE," + mark, "360732-S99,2022-03-01,GUIDANCE," + mark);
        var refused = done("leader-visits", "?atomic=true", CSV, bad);
        assertCounts(refused, "FAILED", 2, 0, 0, 0, 1);
        assertThat(refused.getString("failure")).isEqualTo("atomic-refused");
        assertThat(refused.getString("message")).contains("1 rows break rules");
        assertThat(visits(mark)).isZero();
        byte[] good = text(HEADER, SITE + ",2022-03-01,GUIDANCE," + mark, OTHER_SITE + ",2022-03-01,GUIDANCE," + mark);
        assertCounts(done("leader-visits", "?atomic=true", CSV, good), "DONE", 2, 2, 0, 0, 0);
        assertThat(visits(mark)).isEqualTo(2);
    }

    @Test
    void keepsTheScopeOfTheCallerForEveryRow() {
        String mark = mark();
        String manager = Tokens.atSites("site-manager", SITE);
        var job = done(
                manager,
                "leader-visits",
                "",
                CSV,
                text(HEADER, SITE + ",2022-03-01,GUIDANCE," + mark, OTHER_SITE + ",2022-03-01,GUIDANCE," + mark));
        assertCounts(job, "DONE", 2, 1, 0, 0, 1);
        assertThat(errors(manager, job)).containsExactly("3 siteCode: unknown-site");
    }

    @Test
    void refusesFilesThatCannotBeUsedAtOnce() {
        send(Tokens.system(), "leader-visits", "", CSV, text("安置点代码,天气,调研日期", SITE + ",晴,2022-03-01"))
                .statusCode(422)
                .body("code", equalTo("unusable-columns"))
                .body("violations.code", containsInAnyOrder("unknown-column", "missing-column"))
                .body(
                        "violations.message",
                        contains(
                                "The header \"天气\" is not a column of this ledger",
                                "The required column purpose is missing"));
        send(Tokens.system(), "leader-visits", "", CSV, text(HEADER))
                .statusCode(422)
                .body("code", equalTo("empty-file"));
        send(Tokens.system(), "leader-visits", "", XLSX, text("kein Excel"))
                .statusCode(422)
                .body("code", equalTo("unreadable-file"));
        send(Tokens.system(), "leader-visits", "", "application/pdf", text("x")).statusCode(415);
        send(Tokens.system(), "leader-visits", "?dry=1", CSV, text(HEADER)).statusCode(400);
        send(Tokens.system(), "leader-visits", "?dryRun=ja", CSV, text(HEADER)).statusCode(400);
    }

    @Test
    void isForThoseWhoMayWriteTheLedger() {
        send(Tokens.inRegions("auditor", "360732"), "leader-visits", "", CSV, text(HEADER))
                .statusCode(403);
        send(Tokens.atSites("site-manager", SITE), "sites", "", CSV, text(HEADER))
                .statusCode(403);
        send(Tokens.ofBureau("health"), "leader-visits", "", CSV, text(HEADER)).statusCode(403);
    }

    @Test
    void givesOneJobForOneIdempotencyKey() {
        String key = UUID.randomUUID().toString();
        byte[] file = text(HEADER, SITE + ",2022-03-01,GUIDANCE," + mark());
        String first = keyed(key, file).statusCode(202).extract().path("id");
        keyed(key, file).statusCode(202).body("id", equalTo(first));
        keyed(key, text(HEADER, SITE + ",2022-03-02,GUIDANCE,x"))
                .statusCode(422)
                .body("code", equalTo("idempotency-conflict"));
    }

    private static ValidatableResponse keyed(String key, byte[] file) {
        return Client.as(Tokens.system())
                .header("Idempotency-Key", key)
                .contentType(CSV)
                .body(file)
                .post(Client.path("leader-visits") + "/imports")
                .then();
    }

    private static void assertCounts(
            JsonPath job, String state, int rows, int created, int updated, int unchanged, int failed) {
        assertThat(job.getMap("$"))
                .containsEntry("state", state)
                .containsEntry("rows", rows)
                .containsEntry("created", created)
                .containsEntry("updated", updated)
                .containsEntry("unchanged", unchanged)
                .containsEntry("failed", failed);
    }

    private static int visits(String mark) {
        return Client.get("leader-visits?from=2022-03-01&to=2022-03-05&limit=500")
                .extract()
                .jsonPath()
                .getList("items.findAll { it.findings == '" + mark + "' }")
                .size();
    }

    private static String visit(String mark) {
        return Client.get("leader-visits?from=2022-03-01&to=2022-03-05&limit=500")
                .extract()
                .path("items.find { it.findings == '" + mark + "' }.id");
    }
}
