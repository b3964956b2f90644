package cn.anju.site;

import static cn.anju.kit.testing.Imports.XLSX;
import static cn.anju.kit.testing.Imports.mark;
import static cn.anju.kit.testing.Imports.over;
import static cn.anju.kit.testing.Imports.send;
import static cn.anju.kit.testing.Places.SITE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** A workbook of 100,000 visits, of which 137 are wrong in ten ways. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class LargeImportTest {
    private static final int ROWS = 100_000;
    private static final int BAD = 137;
    private static final String[] KINDS = {
        "unknown-site",
        "date",
        "required",
        "enum",
        "not-in-future",
        "too-long",
        "personal-data",
        "duplicate-row",
        "uuid",
        "unknown-reference"
    };

    @Inject
    Database database;

    private final Map<Integer, String> bad = new TreeMap<>();
    private final String mark = mark();

    @Test
    void findsEveryBadRowAmongManyGoodOnes() throws IOException {
        Places.await();
        byte[] file = workbook();
        String id = send(Tokens.system(), "leader-visits", "", XLSX, file)
                .statusCode(202)
                .extract()
                .path("id");
        var job = over(Tokens.system(), id);
        assertThat(job.getInt("rows")).isEqualTo(ROWS);
        assertThat(job.getInt("created")).isEqualTo(ROWS - BAD);
        assertThat(job.getInt("failed")).isEqualTo(BAD);
        assertThat(found(job)).isEqualTo(bad);
        assertThat(database.queryOne(
                        "select count(*) from leader_visit where findings like ?", row -> row.getInt(1), mark + "%"))
                .hasValue(ROWS - BAD);
    }

    private static Map<Integer, String> found(JsonPath job) {
        var found = new TreeMap<Integer, String>();
        Client.get("jobs/" + job.getString("id") + "/errors?limit=500")
                .extract()
                .jsonPath()
                .<Map<String, Object>>getList("items")
                .forEach(e -> found.put((Integer) e.get("row"), (String) e.get("code")));
        return found;
    }

    private byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("点长调研");
            String[] header = {"安置点代码", "调研日期", "点长", "事由", "发现与要求"};
            for (int column = 0; column < header.length; column++) {
                sheet.value(0, column, header[column]);
            }
            for (int row = 1; row <= ROWS; row++) {
                Object[] cells = {SITE, LocalDate.of(2022, 1, 1).plusDays(row % 60), null, "GUIDANCE", mark + row};
                if (row % 700 == 0 && bad.size() < BAD) {
                    spoil(cells, KINDS[bad.size() % KINDS.length]);
                    bad.put(row + 1, KINDS[bad.size() % KINDS.length]);
                }
                for (int column = 0; column < cells.length; column++) {
                    if (cells[column] instanceof LocalDate date) {
                        sheet.value(row, column, date);
                        sheet.style(row, column).format("yyyy-mm-dd").set();
                    } else if (cells[column] != null) {
                        sheet.value(row, column, (String) cells[column]);
                    }
                }
                if (row % 1000 == 0) {
                    sheet.flush();
                }
            }
        }
        return bytes.toByteArray();
    }

    private void spoil(Object[] cells, String kind) {
        switch (kind) {
            case "unknown-site" -> cells[0] = "360732-S99";
            case "date" -> cells[1] = "2022-02-30";
            case "required" -> cells[1] = null;
            case "enum" -> cells[3] = "散步";
            case "not-in-future" -> cells[1] = LocalDate.of(2099, 1, 1);
            case "too-long" -> cells[4] = "长".repeat(2001);
            case "personal-data" -> cells[4] = "联系人 13900000000";
            case "duplicate-row" -> {
                cells[1] = LocalDate.of(2022, 1, 2);
                cells[4] = mark + 1;
            }
            case "uuid" -> cells[2] = "刘文";
            case "unknown-reference" -> cells[2] = UUID.randomUUID().toString();
            default -> throw new IllegalArgumentException(kind);
        }
    }
}
