package cn.anju.site;

import static cn.anju.kit.testing.Eventually.eventually;
import static cn.anju.kit.testing.Imports.CSV;
import static cn.anju.kit.testing.Imports.NDJSON;
import static cn.anju.kit.testing.Imports.XLSX;
import static cn.anju.kit.testing.Imports.csv;
import static cn.anju.kit.testing.Imports.done;
import static cn.anju.kit.testing.Imports.mark;
import static cn.anju.kit.testing.Imports.over;
import static cn.anju.kit.testing.Imports.send;
import static cn.anju.kit.testing.Imports.text;
import static cn.anju.kit.testing.Imports.workbook;
import static cn.anju.kit.testing.Places.SITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.anju.kit.job.Jobs;
import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ResponseBodyExtractionOptions;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Jobs survive what happens to those who do them, are seen by those who may, and give the file back. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class JobTest {
    private static final String HEADER = "安置点代码,调研日期,事由,发现与要求";
    private static final int MANY = 20_000;

    @Inject
    Database database;

    @Inject
    Jobs jobs;

    @BeforeEach
    void county() {
        Places.await();
    }

    @Test
    void goesOnWhereItWasWhenSomebodyElseTakesItUp() {
        String mark = mark();
        String id = sendMany(mark);
        eventually(() -> assertThat(database.update(
                        "update job set claim = ?, lease_until = now() where id = ? and rows > 0 and state = 'RUNNING'",
                        UUID.randomUUID(),
                        UUID.fromString(id)))
                .isOne());
        var job = over(Tokens.system(), id);
        assertThat(job.getString("state")).isEqualTo("DONE");
        assertThat(job.getInt("rows")).isEqualTo(MANY);
        assertThat(job.getInt("created")).isEqualTo(MANY);
        assertThat(count("leader_visit where findings like ?", mark + "%")).isEqualTo(MANY);
        assertThat(count("journal where payload ->> 'findings' like ?", mark + "%"))
                .isEqualTo(MANY);
    }

    @Test
    void keepsWhatIsWrittenWhenItIsCancelled() {
        String mark = mark();
        String id = sendMany(mark);
        Client.as(Tokens.system())
                .post(Client.path("jobs/" + id + "/cancel"))
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        var job = over(Tokens.system(), id);
        assertThat(job.getInt("rows")).isLessThan(MANY);
        eventually(() -> assertThat(count("leader_visit where findings like ?", mark + "%"))
                .isEqualTo(over(Tokens.system(), id).getInt("created")));
    }

    @Test
    void cannotBeCancelledWhenItIsOver() {
        var job = csv("leader-visits", HEADER, SITE + ",2022-03-01,GUIDANCE,x");
        Client.as(Tokens.system())
                .post(Client.path("jobs/" + job.getString("id") + "/cancel"))
                .then()
                .statusCode(409)
                .body("code", equalTo("job-over"));
    }

    @Test
    void isSeenByWhoAskedForItAndByWhoOverseesThePlace() {
        String manager = Tokens.atSites("site-manager", SITE);
        var job = done(manager, "leader-visits", "", CSV, text(HEADER, SITE + ",2022-02-30,GUIDANCE,x"));
        String id = job.getString("id");
        for (String token : List.of(
                manager, Tokens.inRegions("county-admin", "360732"), Tokens.inRegions("auditor", Places.REGION))) {
            Client.get(token, "jobs/" + id).statusCode(200);
            Client.get(token, "jobs?limit=500").statusCode(200).body("items.id", hasItem(id));
            Client.get(token, "jobs/" + id + "/errors").statusCode(200).body("items", hasSize(1));
        }
        for (String token : List.of(
                Tokens.inRegions("township-officer", "360732"),
                Tokens.inRegions("county-admin", "360733"),
                Tokens.inRegions("auditor", Places.OTHER_REGION))) {
            Client.get(token, "jobs/" + id).statusCode(404);
            Client.get(token, "jobs/" + id + "/errors").statusCode(404);
            Client.get(token, "jobs/" + id + "/result").statusCode(404);
            Client.as(token).post(Client.path("jobs/" + id + "/cancel")).then().statusCode(404);
            Client.get(token, "jobs?limit=500").body("items.id", not(hasItem(id)));
        }
        Client.get("jobs/none").statusCode(404);
        Client.get(Tokens.inRegions("analyst", "360732"), "jobs").statusCode(403);
    }

    @Test
    void isListedPageByPage() {
        for (int i = 0; i < 3; i++) {
            csv("facilities", "安置点代码,起始日期,设施类别,设施状况,名称", SITE + ",2020-01-01,STREET_LIGHT,GOOD,灯" + UUID.randomUUID());
        }
        var seen = new ArrayList<String>();
        String cursor = "";
        do {
            var page = Client.get("jobs?ledger=facilities&limit=2" + cursor)
                    .statusCode(200)
                    .body("items.ledger", everyItem(equalTo("facilities")))
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.id"));
            cursor = page.getString("nextCursor") == null ? null : "&cursor=" + page.getString("nextCursor");
        } while (cursor != null);
        assertThat(seen).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates();
        Client.get("jobs?state=FAILED").body("items.state", everyItem(equalTo("FAILED")));
        Client.get("jobs?colour=red").statusCode(400);
        Client.get("jobs?cursor=x").statusCode(400).body("violations.code", contains("cursor"));
    }

    @Test
    void listsErrorsPageByPage() {
        String[] lines = IntStream.range(0, 5)
                .mapToObj(i -> "360732-S99,2022-02-30,GUIDANCE,x")
                .toArray(String[]::new);
        lines[0] = HEADER;
        var job = csv("leader-visits", lines);
        String path = "jobs/" + job.getString("id") + "/errors";
        var first = Client.get(path + "?limit=3")
                .body("items.row", contains(2, 3, 4))
                .extract()
                .jsonPath();
        Client.get(path + "?limit=3&cursor=" + first.getString("nextCursor")).body("items.row", contains(5));
    }

    @Test
    void givesACsvFileBackThatCanBeCorrectedAndSentAgain() {
        String mark = mark();
        var job = csv(
                "leader-visits",
                HEADER,
                SITE + ",2022-03-01,GUIDANCE,\"" + mark + ",a\"",
                SITE + ",2022-02-30,GUIDANCE," + mark);
        String file = result(job).asString();
        assertThat(file.lines())
                .containsExactly(
                        "\ufeff" + HEADER + ",errors",
                        SITE + ",2022-03-01,GUIDANCE,\"" + mark + ",a\",",
                        SITE + ",2022-02-30,GUIDANCE," + mark
                                + ",visitedOn must be a calendar date such as 2022-03-01");
        var again = done(
                "leader-visits",
                "",
                CSV,
                file.replace("2022-02-30", "2022-02-28").getBytes(StandardCharsets.UTF_8));
        assertThat(again.getInt("created")).isOne();
        assertThat(again.getInt("unchanged")).isOne();
        assertThat(result(again).asString())
                .startsWith("\ufeff" + HEADER + ",errors\r\n")
                .doesNotContain("calendar");
    }

    @Test
    void givesAWorkbookBack() throws IOException {
        var job = done("leader-visits", "", XLSX, workbook(new Object[] {"安置点代码", "调研日期", "事由"}, new Object[] {
            SITE, LocalDate.of(2022, 3, 1), "散步"
        }));
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(result(job).asByteArray()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(3)).isEqualTo("errors");
            assertThat(rows.get(1).getCellText(0)).isEqualTo(SITE);
            assertThat(rows.get(1).getCell(1).asDate().toLocalDate()).isEqualTo("2022-03-01");
            assertThat(rows.get(1).getCellText(3)).startsWith("purpose must be one of");
        }
    }

    @Test
    void givesLinesOfJsonBack() {
        var job = done("leader-visits", "", NDJSON, text("{\"siteCode\":\"" + SITE + "\"}", "kaputt"));
        assertThat(result(job).asString().lines().toList().get(0))
                .startsWith(
                        "{\"siteCode\":\"" + SITE + "\",\"errors\":[{\"field\":\"visitedOn\",\"code\":\"required\"");
        assertThat(result(job).asString()).endsWith("kaputt\r\n");
    }

    @Test
    void isForgottenAfterItsTime() {
        var job = csv("leader-visits", HEADER, SITE + ",2022-02-30,GUIDANCE,x");
        UUID id = UUID.fromString(job.getString("id"));
        database.update("update job set finished_at = now() - interval '31 days' where id = ?", id);
        assertThat(jobs.forget(Duration.ofDays(30))).isPositive();
        Client.get("jobs/" + id).statusCode(404);
        assertThat(count("job_error where job_id = ?", id)).isZero();
        assertThat(count("unkept_file where delete_at <= now() and key is not null and ? is not null", id))
                .isPositive();
    }

    private static ResponseBodyExtractionOptions result(JsonPath job) {
        return Client.get("jobs/" + job.getString("id") + "/result")
                .statusCode(200)
                .header("Content-Disposition", greaterThan("attachment"))
                .extract()
                .body();
    }

    private static String sendMany(String mark) {
        var lines = new ArrayList<String>(List.of(HEADER));
        for (int i = 0; i < MANY; i++) {
            lines.add(SITE + ",2022-03-01,GUIDANCE," + mark + i);
        }
        return send(Tokens.system(), "leader-visits", "", CSV, text(lines.toArray(String[]::new)))
                .statusCode(202)
                .extract()
                .path("id");
    }

    private int count(String from, Object argument) {
        return database.queryOne("select count(*) from " + from, row -> row.getInt(1), argument)
                .orElseThrow();
    }
}
