package cn.anju.kit.imports.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import cn.anju.kit.imports.format.RowSource;
import cn.anju.kit.imports.format.SourceRow;
import cn.anju.kit.problem.ProblemException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableRecordsTest {

    @Test
    void readsChineseAndEnglishHeaders() throws IOException {
        var records = records("代码*|day|Count", "A|2022-03-01|3");
        assertThat(records.get(0).json()).hasToString("{\"code\":\"A\",\"day\":\"2022-03-01\",\"count\":3}");
    }

    @Test
    void numbersRowsAsASpreadsheetDoesAndSkipsEmptyAndExplainingOnes() throws IOException {
        var records = records("", "标记|代码|日期", "示例|X|2022-03-01", "||", "|A|2022-03-01", "说明|文字|日期", "|B|2022-03-02");
        assertThat(records).extracting(RecordRow::number).containsExactly(5, 7);
    }

    @Test
    void readsWhichRecordAndVersionARowIsAbout() throws IOException {
        var row = records("编号|版本|代码|日期|状态|错误", "0190a1b2-5c3d-7e4f-8a9b-0c1d2e3f4a5b|2|A|2022-03-01|ACTIVE|旧的错误")
                .get(0);
        assertThat(row.id()).hasToString("0190a1b2-5c3d-7e4f-8a9b-0c1d2e3f4a5b");
        assertThat(row.version()).isEqualTo(2);
        assertThat(row.json()).hasToString("{\"code\":\"A\",\"day\":\"2022-03-01\"}");
    }

    @Test
    void tellsWhatCannotBeUnderstoodAtAll() throws IOException {
        var row = records("id|代码|日期|证件", "第一条|A|2022-03-01|9.99999E+17").get(0);
        assertThat(row.violations())
                .extracting(v -> v.pointer() + " " + v.code())
                .containsExactly("/idNumber number-precision", "/id uuid");
        assertThat(row.cells().of("idNumber")).isEqualTo(new RecordRow.Given("证件", "9.99999E+17"));
        assertThat(row.cells().of("phone")).isNull();
    }

    @Test
    void refusesHeadersThatAreUnknownThereTwiceOrMissing() {
        assertThatThrownBy(() -> records("code|代码|天气", "A|A|晴"))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> {
                    assertThat(problem.status()).isEqualTo(422);
                    assertThat(problem.violations())
                            .extracting(v -> v.name() + " " + v.code())
                            .containsExactlyInAnyOrder(
                                    "代码 duplicate-column", "天气 unknown-column", "day missing-column");
                });
    }

    @Test
    void refusesFilesWithoutAnything() {
        assertThatThrownBy(() -> records("", "")).hasMessageContaining("empty-file");
    }

    private static List<RecordRow> records(String... lines) throws IOException {
        try (var records = new TableRecords(new Lines(lines), Samples.COLUMNS, new ObjectMapper())) {
            var result = new ArrayList<RecordRow>();
            for (var row = records.next(); row != null; row = records.next()) {
                result.add(row);
            }
            return result;
        }
    }

    /** Rows of cells between bars. */
    private static final class Lines implements RowSource {
        private final Iterator<String> lines;
        private int number;

        Lines(String... lines) {
            this.lines = Arrays.asList(lines).iterator();
        }

        @Override
        public SourceRow next() {
            return lines.hasNext()
                    ? new SourceRow(
                            ++number, new ArrayList<>(Arrays.asList(lines.next().split("\\|", -1))))
                    : null;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
