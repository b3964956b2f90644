package cn.anju.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.kit.ledger.RecordStatus;
import cn.anju.kit.personal.PersonName;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
    private final CellText codes = text(false);
    private final CellText labels = text(true);

    private static CellText text(boolean chinese) {
        return new CellText(chinese, new ObjectMapper(), ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void writesCodesForProgramsAndLabelsForReaders() {
        assertThat(codes.of(RecordStatus.VOIDED)).isEqualTo("VOIDED");
        assertThat(labels.of(RecordStatus.VOIDED)).isEqualTo("已作废");
        assertThat(codes.of(true)).isEqualTo("true");
        assertThat(labels.of(false)).isEqualTo("否");
        var several = List.of(RecordStatus.ACTIVE, RecordStatus.VOIDED);
        assertThat(codes.of(several)).isEqualTo("ACTIVE;VOIDED");
        assertThat(labels.of(several)).isEqualTo("有效、已作废");
        var instant = Instant.parse("2022-03-10T01:30:00Z");
        assertThat(codes.of(instant)).isEqualTo("2022-03-10T01:30:00Z");
        assertThat(labels.of(instant)).isEqualTo("2022-03-10 09:30:00");
    }

    @Test
    void writesTheRestAlike() {
        for (CellText text : List.of(codes, labels)) {
            assertThat(text.of(null)).isEmpty();
            assertThat(text.of(LocalDate.of(2022, 3, 1))).isEqualTo("2022-03-01");
            assertThat(text.of(new BigDecimal("1E+3"))).isEqualTo("1000");
            assertThat(text.of(PersonName.of("钟小明"))).isEqualTo("钟**");
            assertThat(text.of(Map.of("cost", "1"))).isEqualTo("{\"cost\":\"1\"}");
            assertThat(text.of(List.of(Map.of("cost", "1")))).isEqualTo("[{\"cost\":\"1\"}]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"江背;江背圩", "江背；江背圩", "江背、 江背圩", "江背,江背圩", "江背，江背圩，", "[\"江背\",\"江背圩\"]", " 江背\n江背圩 "})
    void readsItemsHoweverTheyAreSeparated(String cell) {
        assertThat(ListCell.read(cell)).contains(List.of("江背", "江背圩"));
    }

    @Test
    void keepsItemsThatHoldASeparator() {
        var items = List.of("电焊、氩弧焊", "[a]", " b");
        assertThat(ListCell.read(ListCell.write(items, ListCell.CODES))).contains(items);
        assertThat(ListCell.read("[1")).isEmpty();
        assertThat(ListCell.read("")).contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r1", "'=1", "''-", "'", "'a", "a=1", "", "江背"})
    void guardsFormulasSoThatTheTextComesBack(String text) {
        String guarded = FormulaGuard.guard(text);
        assertThat(guarded).doesNotMatch("(?s)[=+\\-@\\t\\r].*");
        assertThat(FormulaGuard.unguard(guarded)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"说明,true", "' 示例 ',true", "示例数据,false", "'',false"})
    void skipsMarkedRows(String cell, boolean skipped) {
        assertThat(RowMark.skips(cell)).isEqualTo(skipped);
    }
}
