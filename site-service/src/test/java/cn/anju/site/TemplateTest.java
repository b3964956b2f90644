package cn.anju.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** The workbook that clerks fill in. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TemplateTest {
    private static byte[] template(String ledger) {
        return given().auth()
                .oauth2(Tokens.atSites("site-manager", "360732-S01"))
                .get("/api/v1/site/" + ledger + "/imports/template.xlsx")
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"" + ledger + "-template.xlsx\"")
                .extract()
                .asByteArray();
    }

    private static List<List<String>> rows(Sheet sheet) throws IOException {
        return sheet.read().stream().map(TemplateTest::texts).toList();
    }

    private static List<String> texts(Row row) {
        return IntStream.range(0, row.getCellCount()).mapToObj(row::getCellText).toList();
    }

    @Test
    void hasChineseHeadersAndMarkedRowsThatExplainThem() throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(template("hazards")))) {
            assertThat(book.getSheets()).extracting(Sheet::getName).containsExactly("数据", "说明", "选项");
            var rows = rows(book.getFirstSheet());
            assertThat(rows).hasSize(3);
            assertThat(rows.get(0))
                    .startsWith("标记", "安置点代码*", "发现日期*", "整改期限", "整改日期", "隐患类别*", "隐患等级*")
                    .doesNotContain("销号日期", "办理状态", "交办日期", "复查人", "原隐患编号");
            assertThat(rows.get(1)).startsWith("说明", "文字", "日期，如 2022-03-01").contains("选项之一");
            assertThat(rows.get(2)).startsWith("示例", "360732-S01").contains("消防安全隐患", "较大");
            var example = book.getFirstSheet().read().get(2);
            assertThat(example.getCellAsDate(2).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2022, 3, 8));
            var rules = rows(book.getSheet(1).orElseThrow());
            assertThat(rules.get(0)).startsWith("列名", "字段名", "必填", "填写要求");
            assertThat(rules.get(2))
                    .containsExactly("发现日期", "foundOn", "是", "日期，如 2022-03-01；不能晚于今天", "day it was found");
            assertThat(rules.get(5).get(3)).isEqualTo("选项之一；可选：地质灾害隐患、住房安全隐患、消防安全隐患");
            assertThat(rules.get(9).get(3)).isEqualTo("文字；不能超过 2000 个字");
        }
    }

    @Test
    void writesListsAsTheyAreReadBack() throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(template("service-windows")))) {
            assertThat(rows(book.getFirstSheet()).get(2)).contains("就业、就医");
            assertThat(rows(book.getSheet(2).orElseThrow())).isEmpty();
        }
    }

    @Test
    void offersDropDowns() throws IOException {
        String sheet = part(template("hazards"), "xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .contains("<dataValidations count=\"2\">")
                .contains("sqref=\"F4:F1048576\" type=\"list\"")
                .contains("!$F$1:$F$3</formula1>");
        assertThat(part(template("staff"), "xl/worksheets/sheet1.xml")).contains("type=\"list\"");
    }

    private static String part(byte[] workbook, String name) throws IOException {
        Path file = Files.createTempFile("template", ".xlsx");
        try {
            Files.write(file, workbook);
            try (var zip = new ZipFile(file.toFile())) {
                return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }
}
