package cn.anju.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists taken away as files. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ExportTest {
    private static final String VISITS = "/api/v1/site/leader-visits";
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String NDJSON = "application/x-ndjson";
    private static final String REGION = "360732115000";
    private static final String HERE = "360732-T31";
    private static final String ELSEWHERE = "360732-T32";
    private static final String OF_HERE = "?siteCode=" + HERE + "&sort=visitedOn";

    @Inject
    AgroalDataSource database;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void sitesAndVisits() throws SQLException {
        put(
                "regions/11500000-0000-4000-8000-000000000000",
                Map.of("code", REGION, "name", "永丰乡", "level", "TOWNSHIP", "from", "2010-01-01"));
        put("sites/11500000-0000-4000-8000-000000000001", site(HERE));
        put("sites/11500000-0000-4000-8000-000000000002", site(ELSEWHERE));
        clear();
        visit(HERE, "2022-03-10", "HOME_VISITS", "=1+1");
        visit(HERE, "2022-03-11", "SAFETY", "说“好”,\n再看");
        visit(ELSEWHERE, "2022-03-12", "OTHER", "别处");
    }

    @AfterEach
    void clear() throws SQLException {
        sql("delete from leader_visit where site_code in ('" + HERE + "', '" + ELSEWHERE + "')");
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var open = connection.createStatement()) {
            open.execute(statement);
        }
    }

    private void visits(int many) throws SQLException {
        sql(
                "insert into leader_visit (id, version, status, scope_region, recorded_at, recorded_on, recorded_by, changed_at,"
                        + " changed_by, late, site_code, visited_on, purpose, findings)"
                        + " select gen_random_uuid(), 1, 'ACTIVE', '" + REGION
                        + "', now(), '2022-03-31', 'test', now(), 'test', false, '"
                        + HERE + "', date '2021-01-01' + n % 365, 'SAFETY', '第' || n || '次'"
                        + " from generate_series(1, " + many + ") n");
    }

    private static Map<String, Object> site(String code) {
        var fields = new HashMap<String, Object>(Map.of(
                "openedOn",
                "2018-10-01",
                "code",
                code,
                "name",
                "安置点" + code,
                "regionCode",
                REGION,
                "setting",
                "VILLAGE",
                "residents",
                320,
                "households",
                70));
        fields.putAll(Map.of("fiveType", "LIVABLE_ECOLOGY", "targetYear", 2022, "demonstration", false));
        return fields;
    }

    private static void put(String path, Map<String, Object> record) {
        given().auth()
                .oauth2(Tokens.system())
                .contentType(ContentType.JSON)
                .body(record)
                .put("/api/v1/site/" + path);
    }

    private static void visit(String site, String day, String purpose, String findings) {
        given().auth()
                .oauth2(Tokens.system())
                .contentType(ContentType.JSON)
                .body(Map.of("siteCode", site, "visitedOn", day, "purpose", purpose, "findings", findings))
                .post(VISITS)
                .then()
                .statusCode(201);
    }

    private static Response get(String accept, String query) {
        return get(Tokens.system(), accept, query);
    }

    private static Response get(String token, String accept, String query) {
        return given().auth().oauth2(token).header("Accept", accept).get(VISITS + query);
    }

    private static List<NamedCsvRecord> rows(Response csv) {
        String text = new String(csv.asByteArray(), StandardCharsets.UTF_8);
        assertThat(text).contains("\r\n");
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }

    private static List<Row> sheet(Response xlsx) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx.asByteArray()))) {
            return book.getFirstSheet().read();
        }
    }

    private List<JsonNode> lines(Response ndjson) {
        return new String(ndjson.asByteArray(), StandardCharsets.UTF_8)
                .lines()
                .map(this::tree)
                .toList();
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }

    @Test
    void writesCsvInTheWordsOfJson() {
        var answer = get(CSV, OF_HERE);
        answer.then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .header("Content-Disposition", startsWith("attachment; filename=\"leader-visits-20"))
                .header("Content-Disposition", containsString(".csv"))
                .header("Cache-Control", containsString("no-store"));
        assertThat(rows(answer)).hasSize(2);
        var first = rows(answer).get(0);
        assertThat(first.getHeader())
                .startsWith("id", "version", "status", "siteCode", "visitedOn")
                .endsWith("late", "voidReason");
        assertThat(first.getField("siteCode")).isEqualTo(HERE);
        assertThat(first.getField("visitedOn")).isEqualTo("2022-03-10");
        assertThat(first.getField("purpose")).isEqualTo("HOME_VISITS");
        assertThat(first.getField("findings")).isEqualTo("'=1+1");
        assertThat(first.getField("late")).isEqualTo("true");
        assertThat(first.getField("leaderId")).isEmpty();
        assertThat(rows(answer).get(1).getField("findings")).isEqualTo("说“好”,\n再看");
    }

    @Test
    void writesChineseHeadersAndLabelsForExcel() {
        var answer = get(CSV, OF_HERE + "&headers=zh");
        assertThat(answer.asByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        String text = new String(answer.asByteArray(), StandardCharsets.UTF_8).substring(1);
        assertThat(text).startsWith("编号,版本,状态,安置点代码,调研日期,点长,事由,发现与要求,录入时刻").contains("有效", "入户走访", "安全检查", ",是,");
        get(CSV, "?headers=fr").then().statusCode(400).body("violations[0].pointer", equalTo("?headers"));
        get("application/json", "?headers=zh").then().statusCode(400);
    }

    @Test
    void writesWorkbooksWithRealDates() throws IOException {
        var answer = get(XLSX, OF_HERE + "&headers=zh");
        answer.then().statusCode(200).contentType(XLSX).header("Content-Disposition", containsString(".xlsx"));
        var rows = sheet(answer);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).getCellText(3)).isEqualTo("安置点代码");
        assertThat(rows.get(1).getCellText(1)).isEqualTo("1");
        assertThat(rows.get(1).getCellAsNumber(1)).contains(BigDecimal.ONE);
        assertThat(rows.get(1).getCellAsDate(4).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2022, 3, 10));
        assertThat(rows.get(1).getCellText(6)).isEqualTo("入户走访");
        assertThat(rows.get(1).getCellText(7)).isEqualTo("=1+1");
        assertThat(rows.get(2).getCellText(7)).isEqualTo("说“好”,\n再看");
        assertThat(sheet(get(XLSX, OF_HERE)).get(0).getCellText(3)).isEqualTo("siteCode");
    }

    @Test
    void writesLinesThatAreTheRecordsOfTheList() {
        List<Map<String, Object>> listed = get("application/json", OF_HERE).path("items");
        var answer = get(NDJSON, OF_HERE);
        answer.then().statusCode(200).contentType(NDJSON);
        assertThat(lines(answer))
                .map(line -> json.convertValue(line, Map.class))
                .containsExactlyElementsOf(listed);
    }

    @Test
    void takesTheParametersOfTheList() {
        assertThat(lines(get(NDJSON, OF_HERE + "&purpose=SAFETY"))).hasSize(1);
        assertThat(lines(get(NDJSON, OF_HERE + "&limit=1"))).hasSize(1);
        assertThat(lines(get(NDJSON, "?siteCode=" + HERE + "&sort=-visitedOn&fields=visitedOn")))
                .extracting(JsonNode::toString)
                .containsExactly("{\"visitedOn\":\"2022-03-11\"}", "{\"visitedOn\":\"2022-03-10\"}");
        assertThat(rows(get(CSV, OF_HERE + "&fields=purpose,visitedOn")).get(0).getHeader())
                .containsExactly("visitedOn", "purpose");
        get(CSV, "?colour=red").then().statusCode(400).body("violations[0].code", equalTo("unknown-parameter"));
        get(XLSX, "?limit=0").then().statusCode(400).contentType("application/problem+json");
        assertThat(rows(get(CSV, "?siteCode=360732-NONE"))).isEmpty();
    }

    @Test
    void goesOnWhereAPageOfTheListEnded() {
        String cursor = get("application/json", OF_HERE + "&limit=1").path("nextCursor");
        assertThat(rows(get(CSV, OF_HERE + "&cursor=" + cursor)))
                .extracting(row -> row.getField("purpose"))
                .containsExactly("SAFETY");
    }

    @Test
    void keepsToTheScopeOfTheToken() {
        for (String form : List.of(CSV, NDJSON)) {
            assertThat(get(Tokens.atSites("site-manager", ELSEWHERE), form, "").asString())
                    .contains(ELSEWHERE)
                    .doesNotContain(HERE);
            assertThat(get(Tokens.atSites("site-manager", ELSEWHERE), form, OF_HERE)
                            .asString())
                    .doesNotContain(HERE);
            assertThat(get(Tokens.inRegions("county-admin", "360733"), form, "").asString())
                    .doesNotContain(HERE, ELSEWHERE);
        }
        given().header("Accept", CSV).get(VISITS).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/json",
                "application/*",
                "text/html, */*;q=0.8",
                "text/csv;q=0.5, application/json"
            })
    void stillAnswersWithJson(String accept) {
        get(accept, OF_HERE)
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("items", hasSize(2));
    }

    @Test
    void answersWithJsonWhereNothingIsAsked() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + VISITS))
                .header("Authorization", "Bearer " + Tokens.system())
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/html", "application/pdf, image/*"})
    void refusesFormsItDoesNotHave(String accept) {
        get(accept, OF_HERE)
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("code", equalTo("not-acceptable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {CSV, XLSX, NDJSON})
    void writesTenThousandRows(String form) throws Exception {
        int many = 10_000;
        visits(many);
        var answer = get(form, OF_HERE);
        answer.then().statusCode(200);
        switch (form) {
            case CSV ->
                assertThat(rows(answer))
                        .extracting(r -> r.getField("id"))
                        .hasSize(many + 2)
                        .doesNotHaveDuplicates();
            case XLSX ->
                assertThat(sheet(answer))
                        .extracting(r -> r.getCellText(0))
                        .hasSize(many + 3)
                        .doesNotHaveDuplicates();
            default ->
                assertThat(lines(answer))
                        .extracting(l -> l.get("id"))
                        .hasSize(many + 2)
                        .doesNotHaveDuplicates();
        }
    }

    @Test
    void breaksOffWhereItFailsSoThatNobodyTakesAPartForTheWhole() throws Exception {
        visits(50_000);
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + VISITS + OF_HERE))
                .header("Authorization", "Bearer " + Tokens.system())
                .header("Accept", NDJSON)
                .build();
        try (var body = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofInputStream())
                .body()) {
            assertThat(body.read()).isEqualTo('{');
            sql("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where pid <> pg_backend_pid() and state <> 'idle' and query like '%leader_visit%'");
            assertThatIOException().isThrownBy(body::readAllBytes);
        }
        assertThat(lines(get(NDJSON, OF_HERE + "&limit=1"))).hasSize(1);
    }
}
