package cn.anju.assessment.bulletin;

import java.math.BigDecimal;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/** A sheet of figures with a head of one or two rows, made to be printed: one page wide, its head on every page. */
final class BulletinSheet {
    private static final String SHADE = "EDEDED";
    private static final double HEAD_HEIGHT = 44;
    private static final int PART_WIDTH = 8;
    private static final int NAMING_COLUMNS = 3;
    private static final int SMALL = 8;
    private static final String WHOLE_OR_DECIMAL = "General";
    private static final String TWO_DECIMALS = "0.00";

    private final Worksheet sheet;
    private final int heads;

    BulletinSheet(Worksheet sheet, int heads) {
        this.sheet = sheet;
        this.heads = heads;
    }

    void head(int column, String title, int width) {
        sheet.inlineString(0, column, title);
        sheet.width(column, width);
        shade(0, column);
        if (heads > 1) {
            shade(1, column);
            sheet.range(0, column, 1, column).merge();
        }
    }

    /** Columns side by side under one head. */
    void group(int column, String title, String... parts) {
        sheet.inlineString(0, column, title);
        for (int i = 0; i < parts.length; i++) {
            sheet.inlineString(1, column + i, parts[i]);
            sheet.width(column + i, PART_WIDTH);
            shade(0, column + i);
            shade(1, column + i);
        }
        sheet.range(0, column, 0, column + parts.length - 1).merge();
    }

    private void shade(int row, int column) {
        sheet.style(row, column)
                .bold()
                .fillColor(SHADE)
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .borderStyle(BorderStyle.THIN)
                .set();
    }

    /** @param line of the table, the first one below the head being 0 */
    void text(int line, int column, String text) {
        sheet.inlineString(line + heads, column, text);
        centre(line, column, WHOLE_OR_DECIMAL);
    }

    void textOverTwo(int line, int column, String text) {
        text(line, column, text);
        sheet.style(line + heads, column).fontSize(SMALL).set();
        centre(line, column + 1, WHOLE_OR_DECIMAL);
        sheet.range(line + heads, column, line + heads, column + 1).merge();
    }

    void count(int line, int column, Number count) {
        number(line, column, count, WHOLE_OR_DECIMAL);
    }

    void score(int line, int column, BigDecimal score) {
        number(line, column, score, TWO_DECIMALS);
    }

    private void number(int line, int column, Number number, String format) {
        if (number == null) {
            sheet.inlineString(line + heads, column, "—");
        } else {
            sheet.value(line + heads, column, number);
        }
        centre(line, column, format);
    }

    private void centre(int line, int column, String format) {
        sheet.style(line + heads, column)
                .horizontalAlignment("center")
                .format(format)
                .borderStyle(BorderStyle.THIN)
                .set();
    }

    /** Makes it ready for the printer once everything is written. */
    void fit(String title) {
        sheet.rowHeight(0, HEAD_HEIGHT);
        sheet.freezePane(NAMING_COLUMNS, heads);
        sheet.repeatRows(0, heads - 1);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.paperSize(heads > 1 ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.header(title, Position.CENTER, 14);
        sheet.footer("&P / &N", Position.CENTER);
    }
}
