package cn.anju.kit.imports.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxRowsTest {

    @Test
    void givesCellsAsWhatTheyAre() throws IOException {
        var rows = rows(sheet -> {
            sheet.value(0, 0, "文字");
            sheet.value(0, 1, 12.5);
            sheet.value(0, 2, true);
            sheet.value(0, 3, LocalDate.of(2022, 3, 1));
            sheet.style(0, 3).format("yyyy\"年\"m\"月\"d\"日\"").set();
            sheet.value(0, 4, 44621);
            sheet.inlineString(0, 6, "  文字");
            sheet.value(2, 0, 0.1 + 0.2);
        });
        assertThat(rows.next().cells())
                .containsExactly(
                        "文字",
                        new BigDecimal("12.5"),
                        true,
                        LocalDate.of(2022, 3, 1),
                        new BigDecimal("44621"),
                        null,
                        "  文字");
        var third = rows.next();
        assertThat(third.number()).isEqualTo(3);
        assertThat((BigDecimal) third.cell(0)).isEqualByComparingTo("0.3");
        assertThat(rows.next()).isNull();
    }

    @Test
    void showsThatADateIsOutOfTheCalendar() throws IOException {
        var rows = rows(sheet -> {
            sheet.value(0, 0, 9e15);
            sheet.style(0, 0).format("yyyy-mm-dd").set();
        });
        assertThat(rows.next().cell(0)).isInstanceOf(BigDecimal.class);
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        assertThatThrownBy(() -> XlsxRows.of(new ByteArrayInputStream("a,b\n1,2".getBytes(StandardCharsets.UTF_8))))
                .hasMessageContaining("unreadable-file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14|mm-dd-yy|true",
                "31||true",
                "57||true",
                "164|yyyy/m/d|true",
                "165|[$-804]yyyy\"年\"m\"月\"|true",
                "0|General|false",
                "2|0.00|false",
                "166|#,##0\"days\"|false",
                "167|[Red]0|false",
                "49|@|false"
            })
    void knowsFormatsOfDates(int id, String format, boolean date) {
        assertThat(DateFormats.isDate(id, format)).isEqualTo(date);
    }

    private static XlsxRows rows(Consumer<Worksheet> content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            content.accept(workbook.newWorksheet("表"));
        }
        return XlsxRows.of(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
