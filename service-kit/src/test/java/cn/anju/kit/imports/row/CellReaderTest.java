package cn.anju.kit.imports.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anju.kit.imports.format.FaultyCell;
import cn.anju.kit.term.Term;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReaderTest {
    private final CellReader reader = new CellReader(new ObjectMapper());

    enum Kind {
        @Term("消防")
        FIRE,
        @Term("房屋")
        HOUSING
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-03-01",
                "2022/3/1",
                "2022.3.1",
                "2022年3月1日",
                "20220301",
                "２０２２年３月１日",
                " 2022-03-01\u3000",
                "2022/3/1 0:00",
                "2022-03-01 00:00:00"
            })
    void understandsDatesAsPeopleTypeThem(String text) {
        assertThat(read("day", text)).isEqualTo("\"2022-03-01\"");
    }

    @Test
    void understandsDatesOfSpreadsheets() {
        assertThat(read("day", LocalDate.of(2022, 3, 1))).isEqualTo("\"2022-03-01\"");
        assertThat(read("day", new BigDecimal("20220301"))).isEqualTo("\"2022-03-01\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-02-30", "3/1/2022", "2022-3", "昨天", "2022-03-01 14:30"})
    void leavesWhatIsNoDateToTheReaderOfRecords(String text) {
        assertThat(read("day", text)).isEqualTo("\"" + text + "\"");
    }

    @ParameterizedTest
    @CsvSource({"是,true", "否,false", "Y,true", "n,false", "TRUE,true", "0,false", "１,true", "也许,'\"也许\"'"})
    void understandsYesAndNo(String text, String json) {
        assertThat(read("yes", text)).isEqualTo(json);
        assertThat(read("yes", true)).isEqualTo("true");
        assertThat(read("yes", BigDecimal.ZERO)).isEqualTo("false");
    }

    @ParameterizedTest
    @CsvSource({"12,12", "'1,234',1234", "１２,12", "'1，234',1234", "3.5,3.5", "-7,-7", "几个,'\"几个\"'", "'1,2','\"1,2\"'"})
    void understandsNumbers(String text, String json) {
        assertThat(read("count", text)).isEqualTo(json);
    }

    @Test
    void keepsWholeNumbersWhole() {
        assertThat(read("count", new BigDecimal("12.0"))).isEqualTo("12");
        assertThat(read("count", new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(read("amount", new BigDecimal("1234.50"))).isEqualTo("1234.50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIRE", "fire", "消防", " 消防 ", "Fire"})
    void understandsCodesAndLabels(String text) {
        assertThat(read("kind", text)).isEqualTo("\"FIRE\"");
    }

    @Test
    void takesCodesThatASpreadsheetTakesForNumbers() {
        assertThat(read("code", new BigDecimal("360732101000"))).isEqualTo("\"360732101000\"");
        assertThat(read("phone", new BigDecimal("13900000000"))).isEqualTo("\"13900000000\"");
    }

    @Test
    void refusesNumbersThatLostDigits() {
        assertRefused("idNumber", new BigDecimal("9.99999198503122E+17"), "number-precision");
        assertRefused("idNumber", "9.99999E+17", "number-precision");
        assertRefused("findings", new BigDecimal("9.99999198503122E+17"), "number-precision");
    }

    @Test
    void refusesCellsWhoseFormulaFailed() {
        assertRefused("findings", new FaultyCell("#N/A"), "cell-error");
    }

    @Test
    void readsIdNumbersWithASmallX() {
        assertThat(read("idNumber", "99999919850312213x")).isEqualTo("\"99999919850312213X\"");
    }

    @Test
    void keepsProseAsItIs() {
        assertThat(read("findings", "　已整改，共３处；见附件 ")).isEqualTo("\"已整改，共３处；见附件\"");
        assertThat(read("code", "ＸＧ－００１")).isEqualTo("\"XG-001\"");
    }

    @Test
    void takesTheGuardAgainstFormulasAway() {
        assertThat(read("findings", "'=1+1")).isEqualTo("\"=1+1\"");
        assertThat(read("findings", "'七楼'")).isEqualTo("\"'七楼'\"");
    }

    @Test
    void splitsLists() {
        assertThat(read("kinds", "消防、HOUSING")).isEqualTo("[\"FIRE\",\"HOUSING\"]");
        assertThat(read("names", "[\"甲;乙\",\"丙\"]")).isEqualTo("[\"甲;乙\",\"丙\"]");
    }

    @Test
    void readsWhatHasPartsAsJson() {
        assertThat(read("values", "{\"a\":\"1\"}")).isEqualTo("{\"a\":\"1\"}");
        assertThat(read("values", "没有")).isEqualTo("\"没有\"");
    }

    @Test
    void takesBlanksForNoValue() {
        assertThat(read("findings", " \u3000\u00a0")).isEqualTo("null");
        assertThat(read("day", null)).isEqualTo("null");
    }

    private void assertRefused(String column, Object cell, String code) {
        assertThatThrownBy(() -> reader.read(Samples.column(column), cell))
                .isInstanceOf(CellReader.Refusal.class)
                .hasMessage(code);
    }

    private String read(String column, Object cell) {
        try {
            return reader.read(Samples.column(column), cell).toString();
        } catch (CellReader.Refusal e) {
            throw new AssertionError(e);
        }
    }
}
