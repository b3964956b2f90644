package cn.anju.kit.template;

import cn.anju.kit.table.CellText;
import cn.anju.kit.table.Column;
import cn.anju.kit.table.ListCell;
import cn.anju.kit.table.RowMark;
import cn.anju.kit.table.SheetLook;
import cn.anju.kit.term.Terms;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The template of a ledger: a sheet for the records with a row that explains the columns and one with an example, both
 * marked as {@link RowMark} says, so that they may stay when the file is imported; a sheet with the rules of each field; and
 * a hidden one with the choices of the drop-downs.
 */
final class TemplateWorkbook {
    private static final int MEANING_ROW = 1;
    private static final int EXAMPLE_ROW = 2;
    private static final int FIRST_RECORD = 3;
    private static final int LAST_RECORD = Worksheet.MAX_ROWS - 1;
    private static final String GREY = "7F7F7F";
    private static final String AS_TEXT = "@";
    private static final List<String> NOTES = List.of(
            "在“数据”表第 " + (FIRST_RECORD + 1) + " 行起每行填一条记录，带 * 的列必填，不用的列可留空。",
            "“" + RowMark.HEADER + "”列写有“" + RowMark.MEANING + "”或“" + RowMark.EXAMPLE + "”的行不会导入；自己的记录不要在此列填写。",
            "需要更正已有记录时，可加一列“编号”并填入该记录的编号。");

    private final Workbook book;
    private final List<Column> columns;
    private final FieldGuide guide;
    private final Worksheet records;
    private final Worksheet rules;
    private final Worksheet choices;

    TemplateWorkbook(OutputStream out, List<Column> columns, FieldGuide guide) {
        this.book = new Workbook(out, "Anju", null);
        this.columns = columns;
        this.guide = guide;
        this.records = book.newWorksheet("数据");
        this.rules = book.newWorksheet(RowMark.MEANING);
        this.choices = book.newWorksheet("选项");
    }

    void write() throws IOException {
        SheetLook.header(records, 0, RowMark.HEADER, Integer.class);
        text(MEANING_ROW, 0, RowMark.MEANING);
        text(EXAMPLE_ROW, 0, RowMark.EXAMPLE);
        for (int i = 0; i < columns.size(); i++) {
            write(columns.get(i), i + 1);
        }
        records.range(MEANING_ROW, 0, MEANING_ROW, columns.size())
                .style()
                .wrapText(true)
                .set();
        records.range(MEANING_ROW, 0, EXAMPLE_ROW, columns.size())
                .style()
                .italic()
                .fontColor(GREY)
                .set();
        records.freezePane(1, FIRST_RECORD);
        writeRules();
        choices.setVisibilityState(VisibilityState.HIDDEN);
        book.close();
    }

    private void write(Column column, int at) {
        SheetLook.header(records, at, title(column), column.type());
        // Codes, ids and numbers of persons are no quantities: Excel must not round them.
        boolean quantity = Number.class.isAssignableFrom(column.type());
        var format = SheetLook.format(column.type()).or(() -> quantity ? Optional.empty() : Optional.of(AS_TEXT));
        format.ifPresent(f -> records.style(at).format(f).set());
        text(MEANING_ROW, at, guide.form(column));
        writeExample(column, at);
        format.ifPresent(f -> records.style(EXAMPLE_ROW, at).format(f).set());
        if (!column.listed() && !guide.choices(column).isEmpty()) {
            offerChoices(guide.choices(column), at);
        }
    }

    private static String title(Column column) {
        return column.required() ? column.label() + "*" : column.label();
    }

    private void offerChoices(List<String> values, int at) {
        for (int i = 0; i < values.size(); i++) {
            choices.inlineString(i, at, values.get(i));
        }
        records.range(FIRST_RECORD, at, LAST_RECORD, at)
                .validateWithList(choices.range(0, at, values.size() - 1, at))
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle("请从下拉框选择")
                .error("只能填下拉框中的值。");
    }

    private void writeExample(Column column, int at) {
        String example = column.example();
        if (example.isEmpty()) {
            return;
        } else if (column.type() == LocalDate.class) {
            records.value(EXAMPLE_ROW, at, LocalDate.parse(example));
        } else if (Number.class.isAssignableFrom(column.type())) {
            records.value(EXAMPLE_ROW, at, new BigDecimal(example));
        } else if (column.listed() && !column.structured()) {
            var items = ListCell.read(example).orElseThrow().stream()
                    .map(item -> label(column, item))
                    .toList();
            text(EXAMPLE_ROW, at, ListCell.write(items, ListCell.LABELS));
        } else {
            text(EXAMPLE_ROW, at, label(column, example));
        }
    }

    private static String label(Column column, String code) {
        if (column.type().isEnum()) {
            return Terms.of(column.type()).stream()
                    .filter(term -> term.code().equals(code))
                    .map(Terms.Entry::zh)
                    .findFirst()
                    .orElse(code);
        } else if (column.type() == Boolean.class) {
            return CellText.YES_OR_NO.get(Boolean.parseBoolean(code) ? 0 : 1);
        }
        return code;
    }

    private void text(int row, int at, String text) {
        records.inlineString(row, at, text);
    }

    private void writeRules() {
        var titles = List.of("列名", "字段名", "必填", "填写要求", "Meaning");
        var widths = List.of(20, 20, 8, 70, 60);
        for (int i = 0; i < titles.size(); i++) {
            SheetLook.header(rules, i, titles.get(i), String.class);
            rules.width(i, widths.get(i));
        }
        int row = 1;
        for (Column column : columns) {
            rules.inlineString(row, 0, column.label());
            rules.inlineString(row, 1, column.name());
            rules.inlineString(row, 2, column.required() ? CellText.YES_OR_NO.get(0) : "");
            rules.inlineString(row, 3, guide.rules(column));
            rules.inlineString(row, 4, column.description());
            row++;
        }
        for (String note : NOTES) {
            row++;
            rules.inlineString(row, 0, note);
        }
        rules.freezePane(0, 1);
    }
}
