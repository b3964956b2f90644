package cn.anju.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists taken away as files: each form in full, however long the list. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ExportTest extends VisitsToExport {
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
