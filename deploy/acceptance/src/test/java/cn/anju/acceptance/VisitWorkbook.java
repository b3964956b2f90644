package cn.anju.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook of visits as a clerk sends it: Chinese headers, real dates, and among many good rows some that are wrong in one
 * of ten ways, in turns.
 *
 * @param rows how many in all
 * @param bad how many of them are wrong
 */
record VisitWorkbook(String siteCode, int rows, int bad) {
    private static final List<String> HEADERS = List.of("安置点代码", "调研日期", "点长", "事由", "发现与要求");
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 90;

    /** What can be wrong, by the field and the code under which it comes back. */
    enum Mistake {
        UNKNOWN_SITE("siteCode", "unknown-site"),
        NO_SITE("siteCode", "required"),
        NO_DATE("visitedOn", "required"),
        IMPOSSIBLE_DATE("visitedOn", "date"),
        FUTURE_DATE("visitedOn", "not-in-future"),
        NO_LEADER_ID("leaderId", "uuid"),
        UNKNOWN_LEADER("leaderId", "unknown-reference"),
        UNKNOWN_PURPOSE("purpose", "enum"),
        TOO_LONG("findings", "too-long"),
        PHONE_NUMBER("findings", "personal-data");

        private final String field;
        private final String code;

        Mistake(String field, String code) {
            this.field = field;
            this.code = code;
        }

        String field() {
            return field;
        }

        String code() {
            return code;
        }
    }

    /** The row with the nth mistake, as a spreadsheet numbers it. */
    int badRow(int nth) {
        return (nth + 1) * (rows / (bad + 1)) + 1;
    }

    static Mistake mistake(int nth) {
        return Mistake.values()[nth % Mistake.values().length];
    }

    void write(Path file) {
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "visits", null)) {
            var sheet = book.newWorksheet("点长调研");
            for (int column = 0; column < HEADERS.size(); column++) {
                sheet.value(0, column, HEADERS.get(column));
            }
            int nth = 0;
            for (int row = 1; row <= rows; row++) {
                writeGood(sheet, row);
                if (nth < bad && badRow(nth) == row + 1) {
                    spoil(sheet, row, mistake(nth));
                    nth++;
                }
                if (row % 1_000 == 0) {
                    sheet.flush();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeGood(Worksheet sheet, int row) {
        sheet.value(row, 0, siteCode);
        sheet.value(row, 1, FIRST_DAY.plusDays(row % DAYS));
        sheet.style(row, 1).format("yyyy-mm-dd").set();
        sheet.value(row, 3, "GUIDANCE");
        sheet.value(row, 4, "第 " + row + " 次走访，督促整改消防通道");
    }

    private static void spoil(Worksheet sheet, int row, Mistake mistake) {
        switch (mistake) {
            case UNKNOWN_SITE -> sheet.value(row, 0, "360732-NONE");
            case NO_SITE -> sheet.value(row, 0, "");
            case NO_DATE -> sheet.value(row, 1, "");
            case IMPOSSIBLE_DATE -> sheet.value(row, 1, "2022-02-30");
            case FUTURE_DATE -> sheet.value(row, 1, LocalDate.of(2999, 1, 1));
            case NO_LEADER_ID -> sheet.value(row, 2, "刘点长");
            case UNKNOWN_LEADER -> sheet.value(row, 2, "00000000-0000-4000-8000-00000000dead");
            case UNKNOWN_PURPOSE -> sheet.value(row, 3, "喝茶");
            case TOO_LONG -> sheet.value(row, 4, "长".repeat(2_001));
            case PHONE_NUMBER -> sheet.value(row, 4, "电话 13800001111");
        }
    }
}
