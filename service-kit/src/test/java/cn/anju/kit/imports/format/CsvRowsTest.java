package cn.anju.kit.imports.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {

    @ParameterizedTest
    @CsvSource({"UTF-8,''", "UTF-8,\ufeff", "GB18030,''", "UTF-16LE,\ufeff", "UTF-16BE,\ufeff"})
    void recognisesHowTextIsEncoded(String charset, String mark) throws IOException {
        byte[] file = (mark + "安置点代码,发现\r\n360732-S01,㐀楼道堆物\r\n").getBytes(Charset.forName(charset));
        assertThat(CsvDialect.of(() -> new ByteArrayInputStream(file)).charset())
                .isEqualTo(charset);
        assertThat(rows(file)).containsExactly("1: 安置点代码|发现", "2: 360732-S01|㐀楼道堆物");
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void recognisesWhatIsBetweenCells(char between) throws IOException {
        byte[] file = ("a" + between + "b\n1" + between + "2\n").getBytes(StandardCharsets.UTF_8);
        assertThat(rows(file)).containsExactly("1: a|b", "2: 1|2");
    }

    @Test
    void countsRowsAndNotLines() throws IOException {
        byte[] file = "a,b\n\n\"两行\n文字\",2\n3\n".getBytes(StandardCharsets.UTF_8);
        assertThat(rows(file)).containsExactly("1: a|b", "2: ", "3: 两行\n文字|2", "4: 3");
    }

    @Test
    void refusesWhatIsNoText() {
        byte[] file = {(byte) 0x81, 0x20, (byte) 0xff, (byte) 0xff};
        assertThatThrownBy(() -> rows(file)).hasMessageContaining("unknown-encoding");
    }

    @Test
    void saysWhereAFileIsBroken() {
        byte[] file = "a,b\n1,2\n\"offen,3\n4,5\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> rows(file)).isInstanceOfSatisfying(UnreadableFile.class, e -> assertThat(e.arguments())
                .containsExactly("2"));
    }

    private static List<String> rows(byte[] file) throws IOException {
        var dialect = CsvDialect.of(() -> new ByteArrayInputStream(file));
        try (var rows = new CsvRows(new ByteArrayInputStream(file), dialect)) {
            var result = new ArrayList<String>();
            for (var row = rows.next(); row != null; row = rows.next()) {
                result.add(row.number() + ": "
                        + String.join(
                                "|", row.cells().stream().map(Object::toString).toList()));
            }
            return result;
        }
    }
}
