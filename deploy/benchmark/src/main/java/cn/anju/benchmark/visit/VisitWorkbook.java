package cn.anju.benchmark.visit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.dhatim.fastexcel.Workbook;

/** A workbook of visits as a clerk has it; no two have a row in common. */
final class VisitWorkbook {
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 90;
    private static final int ROWS_IN_MEMORY = 1_000;
    private static final List<String> HEADER = List.of("安置点代码", "调研日期", "事由", "发现与要求");
    private static final AtomicLong SERIAL = new AtomicLong(System.currentTimeMillis() << 20);

    private VisitWorkbook() {}

    static byte[] of(List<String> sites, int rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "benchmark", "1.0")) {
            var sheet = workbook.newWorksheet("点长调研");
            for (int column = 0; column < HEADER.size(); column++) {
                sheet.value(0, column, HEADER.get(column));
            }
            for (int row = 1; row <= rows; row++) {
                sheet.value(row, 0, sites.get(row % sites.size()));
                sheet.value(row, 1, FIRST_DAY.plusDays(row % DAYS));
                sheet.style(row, 1).format("yyyy-mm-dd").set();
                sheet.value(row, 2, "GUIDANCE");
                sheet.inlineString(
                        row, 3, "督促整改消防通道, 走访搬迁户, 协调就业帮扶车间用工 " + Long.toString(SERIAL.incrementAndGet(), 36));
                if (row % ROWS_IN_MEMORY == 0) {
                    sheet.flush();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
