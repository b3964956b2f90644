package cn.anju.monitoring.comparison.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.anju.kit.imports.format.CsvDialect;
import cn.anju.kit.imports.format.CsvRows;
import cn.anju.kit.imports.format.JsonLines;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.problem.Violation;
import cn.anju.monitoring.comparison.rule.SourceColumn;
import cn.anju.monitoring.comparison.rule.SourceColumn.ColumnType;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class BureauTableTest {
    private static final List<SourceColumn> COLUMNS = List.of(
            new SourceColumn("cost", "费用", ColumnType.NUMBER, true),
            new SourceColumn("idNumber", "公民身份号码", ColumnType.ID_NUMBER, true),
            new SourceColumn("endedOn", "停保日期", ColumnType.DATE, false),
            new SourceColumn("enrolled", "在读", ColumnType.FLAG, false),
            new SourceColumn("grade", "等级", ColumnType.TEXT, false));
    private static final String NUMBER = "999999198503122136";

    private final ObjectMapper mapper = new ObjectMapper();

    private BureauRows table(String... lines) throws IOException {
        var bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return new BureauTable(
                new CsvRows(new ByteArrayInputStream(bytes), new CsvDialect("UTF-8", ',')),
                new RowReader(COLUMNS, mapper));
    }

    private static List<String> errors(BureauRow row) {
        return row.errors().stream()
                .map(error -> error.row() + " " + error.header() + " "
                        + error.violation().code())
                .toList();
    }

    @Test
    void readsTheNamedColumnsInTheirOrder() throws IOException {
        var rows = table("姓名,停保日期,公民身份号码,在读,费用,等级", "", "张三,2022/3/1, ９９９９９９198503122136 ,是,\"1,234.50\",C级");
        var row = rows.next();
        assertThat(row.number()).isEqualTo(3);
        assertThat(row.idNumber()).isEqualTo(NUMBER);
        assertThat(row.values()).containsExactly("1234.50", "2022-03-01", "true", "C级");
        assertThat(row.isUsable()).isTrue();
        assertThat(rows.next()).isNull();
    }

    @Test
    void tellsWhatIsWrongWithoutTellingIt() throws IOException {
        var row = table("公民身份号码,费用,停保日期,在读", "999999198503122130,many,2022-02-30,perhaps")
                .next();
        assertThat(errors(row)).containsExactly("2 费用 number", "2 公民身份号码 id-number", "2 停保日期 date", "2 在读 boolean");
        assertThat(row.errors()).allSatisfy(error -> assertThat(error.value()).isNull());
        assertThat(errors(table("公民身份号码,费用", NUMBER + ",").next())).containsExactly("2 费用 required");
        assertThat(errors(table("公民身份号码,费用", ",5").next())).containsExactly("2 公民身份号码 required");
        assertThat(errors(table("公民身份号码,费用", NUMBER + ",1e999999999").next())).containsExactly("2 费用 number");
    }

    @Test
    void wantsTheColumnsThatAreRequired() {
        var refusal = catchThrowableOfType(ProblemException.class, () -> table("公民身份号码,idNumber,姓名", "1,2,3"));
        assertThat(refusal.violations())
                .extracting(Violation::code)
                .containsExactly("missing-column", "duplicate-column");
    }

    @Test
    void readsLinesByNamesOrTitles() throws IOException {
        var bytes = """
                {"公民身份号码":"%s","费用":12.5,"enrolled":true,"姓名":"张三"}

                nonsense
                """.formatted(NUMBER).getBytes(StandardCharsets.UTF_8);
        var lines =
                new BureauLines(new JsonLines(new ByteArrayInputStream(bytes)), new RowReader(COLUMNS, mapper), mapper);
        assertThat(lines.next().values()).containsExactly("12.5", null, "true", null);
        assertThat(errors(lines.next())).containsExactly("3 null malformed-json");
        assertThat(lines.next()).isNull();
    }
}
