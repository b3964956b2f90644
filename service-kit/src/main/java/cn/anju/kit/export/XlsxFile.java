package cn.anju.kit.export;

import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.table.CellText;
import cn.anju.kit.table.Column;
import cn.anju.kit.table.SheetLook;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Records as a workbook with real dates and numbers. Rows leave the memory a few hundred at a time; past the rows that a
 * sheet can hold, another sheet begins. Texts are inline, since a table of shared ones would have to be kept.
 */
final class XlsxFile implements RecordFile {
    private static final int ROWS_AT_ONCE = 500;
    private static final int LONGEST_TEXT = 32_767;
    private static final int DIGITS_OF_A_NUMBER = 15;

    private final Workbook book;
    private final String title;
    private final List<Column> columns;
    private final CellText text;
    private final ZoneId zone;
    private Worksheet sheet;
    private int sheets;
    private int row;
    private int flushed;

    XlsxFile(OutputStream out, String title, List<Column> columns, CellText text, ZoneId zone) {
        this.book = new Workbook(out, "Anju", null);
        this.title = title;
        this.columns = columns;
        this.text = text;
        this.zone = zone;
        beginSheet();
    }

    private void beginSheet() {
        sheets++;
        sheet = book.newWorksheet(sheets == 1 ? title : title + " " + sheets);
        for (int i = 0; i < columns.size(); i++) {
            SheetLook.header(
                    sheet, i, text.header(columns.get(i)), columns.get(i).type());
        }
        sheet.freezePane(0, 1);
        row = 1;
        flushed = 1;
    }

    @Override
    public void add(LedgerView<?> view) throws IOException {
        if (row == Worksheet.MAX_ROWS) {
            flush();
            sheet.close();
            beginSheet();
        }
        for (int i = 0; i < columns.size(); i++) {
            write(i, columns.get(i).of(view));
        }
        row++;
        if (row - flushed >= ROWS_AT_ONCE) {
            flush();
        }
    }

    private void write(int column, Object value) {
        if (value instanceof LocalDate date && date.getYear() >= SheetLook.FIRST_YEAR) {
            sheet.value(row, column, date);
        } else if (value instanceof Instant instant) {
            sheet.value(row, column, instant.atZone(zone));
        } else if (value instanceof Number number
                && new BigDecimal(number.toString()).precision() <= DIGITS_OF_A_NUMBER) {
            sheet.value(row, column, number);
        } else if (value != null) {
            sheet.inlineString(row, column, fitting(text.of(value)));
        }
    }

    /** A text that Excel would refuse is cut where everyone sees it. */
    private static String fitting(String cell) {
        return cell.length() <= LONGEST_TEXT ? cell : cell.substring(0, LONGEST_TEXT - 1) + "…";
    }

    private void flush() throws IOException {
        for (int i = 0; i < columns.size() && row > flushed; i++) {
            var cells = sheet.range(flushed, i, row - 1, i);
            SheetLook.format(columns.get(i).type())
                    .ifPresent(format -> cells.style().format(format).set());
        }
        sheet.flush();
        flushed = row;
    }

    @Override
    public void finish() throws IOException {
        flush();
        book.close();
    }
}
