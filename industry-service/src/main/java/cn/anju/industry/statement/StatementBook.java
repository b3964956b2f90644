package cn.anju.industry.statement;

import cn.anju.kit.Bilingual;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The statements of a year as a workbook with a sheet for each, made for print. */
final class StatementBook {
    private static final int MONTHS = 12;
    private static final int NAME_WIDTH = 34;
    private static final int AMOUNT_WIDTH = 13;
    private static final String MONEY = "#,##0.00";
    private static final String SHADE = "DDEBF7";

    private final Statement statement;
    private final Function<Bilingual, String> language;
    private Worksheet sheet;
    private int row;

    private StatementBook(Statement statement, boolean chinese) {
        this.statement = statement;
        this.language = chinese ? Bilingual::zh : Bilingual::en;
    }

    static void write(Statement statement, boolean chinese, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Anju", null)) {
            var pages = new StatementBook(statement, chinese);
            pages.income(book);
            pages.balance(book);
        }
    }

    private void income(Workbook book) {
        begin(book, "收益及收益分配表", "Income and distribution", MONTHS + 3);
        sheet.value(row, 0, text("项目（元）", "Item (yuan)"));
        for (int month = 1; month <= MONTHS; month++) {
            sheet.value(row, month, text(month + "月", String.valueOf(month)));
        }
        sheet.value(row, MONTHS + 1, text("本年合计", "Year"));
        sheet.value(row, MONTHS + 2, text("上年合计", "Year before"));
        shade(MONTHS + 3);
        var income = statement.income();
        income.income().forEach(this::line);
        total("收入合计", "Total income", income.totalIncome());
        income.expenses().forEach(this::line);
        total("支出合计", "Total expenses", income.totalExpenses());
        total("本年收益", "Result of the year", income.result());
        total("年初未分配收益", "Brought forward", income.broughtForward());
        total("提取公积公益金", "Put into reserves", income.toReserves());
        total("成员分配", "Distributed among members", income.toMembers());
        total("年末未分配收益", "Carried forward", income.carriedForward());
        total("计入年集体经济目标的收入", "Income counted for the target", income.countedIncome());
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private void balance(Workbook book) {
        begin(book, "资产负债表", "Balance sheet", 3);
        sheet.value(row, 0, text("项目（元）", "Item (yuan)"));
        sheet.value(row, 1, text("年初数", "Opening"));
        sheet.value(row, 2, text("期末数", "Closing"));
        shade(3);
        var balance = statement.balanceSheet();
        part("资产合计", "Total assets", balance.assets());
        part("负债合计", "Total liabilities", balance.liabilities());
        part("所有者权益合计", "Total equity", balance.equity());
    }

    private void begin(Workbook book, String zh, String en, int columns) {
        sheet = book.newWorksheet(text(zh, en));
        sheet.value(0, 0, statement.name() + " " + statement.year() + " " + text(zh, en));
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(
                1,
                0,
                text("统一社会信用代码：", "Credit code: ") + statement.creditCode() + "    " + text("截至：", "As of: ")
                        + statement.on());
        sheet.width(0, NAME_WIDTH);
        for (int i = 1; i < columns; i++) {
            sheet.width(i, AMOUNT_WIDTH);
        }
        row = 3;
    }

    private void shade(int columns) {
        sheet.range(row, 0, row, columns - 1).style().bold().fillColor(SHADE).set();
        sheet.range(row, 1, row, columns - 1)
                .style()
                .horizontalAlignment("right")
                .set();
        row++;
    }

    private void line(AmountByMonth item) {
        sheet.value(row, 0, language.apply(item.name()));
        for (int month = 0; month < MONTHS; month++) {
            money(month + 1, item.months().get(month));
        }
        money(MONTHS + 1, item.total());
        money(MONTHS + 2, item.yearBefore());
        row++;
    }

    private void total(String zh, String en, BigDecimal amount) {
        sheet.value(row, 0, text(zh, en));
        sheet.style(row, 0).bold().set();
        money(MONTHS + 1, amount);
        row++;
    }

    private void part(String zh, String en, List<BalanceItem> items) {
        for (var item : items) {
            sheet.value(row, 0, language.apply(item.name()));
            money(1, item.opening());
            money(2, item.closing());
            row++;
        }
        sheet.value(row, 0, text(zh, en));
        sheet.style(row, 0).bold().set();
        money(1, BalanceSheet.sum(items, BalanceItem::opening));
        money(2, BalanceSheet.sum(items, BalanceItem::closing));
        row++;
    }

    private void money(int column, BigDecimal amount) {
        sheet.value(row, column, amount);
        sheet.style(row, column).format(MONEY).set();
    }

    private String text(String zh, String en) {
        return language.apply(new Bilingual(zh, en));
    }
}
