package cn.anju.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.kit.testing.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.agroal.api.AgroalDataSource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Visits at a site of its own that are taken away as files. */
abstract class VisitsToExport {
    static final String VISITS = "/api/v1/site/leader-visits";

    static final String CSV = "text/csv";

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    static final String NDJSON = "application/x-ndjson";

    static final String REGION = "360732115000";

    static final String HERE = "360732-T31";

    static final String ELSEWHERE = "360732-T32";

    static final String OF_HERE = "?siteCode=" + HERE + "&sort=visitedOn";

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

    void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var open = connection.createStatement()) {
            open.execute(statement);
        }
    }

    void visits(int many) throws SQLException {
        sql(
                "insert into leader_visit (id, version, status, scope_region, recorded_at, recorded_on, recorded_by, changed_at,"
                        + " changed_by, late, site_code, visited_on, purpose, findings)"
                        + " select gen_random_uuid(), 1, 'ACTIVE', '" + REGION
                        + "', now(), '2022-03-31', 'test', now(), 'test', false, '"
                        + HERE + "', date '2021-01-01' + n % 365, 'SAFETY', '第' || n || '次'"
                        + " from generate_series(1, " + many + ") n");
    }

    static Map<String, Object> site(String code) {
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

    static void put(String path, Map<String, Object> record) {
        given().auth()
                .oauth2(Tokens.system())
                .contentType(ContentType.JSON)
                .body(record)
                .put("/api/v1/site/" + path);
    }

    static void visit(String site, String day, String purpose, String findings) {
        given().auth()
                .oauth2(Tokens.system())
                .contentType(ContentType.JSON)
                .body(Map.of("siteCode", site, "visitedOn", day, "purpose", purpose, "findings", findings))
                .post(VISITS)
                .then()
                .statusCode(201);
    }

    static Response get(String accept, String query) {
        return get(Tokens.system(), accept, query);
    }

    static Response get(String token, String accept, String query) {
        return given().auth().oauth2(token).header("Accept", accept).get(VISITS + query);
    }

    static List<NamedCsvRecord> rows(Response csv) {
        String text = new String(csv.asByteArray(), StandardCharsets.UTF_8);
        assertThat(text).contains("\r\n");
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }

    static List<Row> sheet(Response xlsx) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx.asByteArray()))) {
            return book.getFirstSheet().read();
        }
    }

    List<JsonNode> lines(Response ndjson) {
        return new String(ndjson.asByteArray(), StandardCharsets.UTF_8)
                .lines()
                .map(this::tree)
                .toList();
    }

    JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }
}
