package cn.anju.kit.testing;

import static io.restassured.RestAssured.given;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.Ledgers;
import cn.anju.kit.table.Column;
import cn.anju.kit.table.Columns;
import cn.anju.kit.table.RowMark;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Fetches the template of every ledger and finds what an import would not understand of it. */
public final class TemplateCheck {
    private TemplateCheck() {}

    public static List<String> findings(Ledgers ledgers) {
        var findings = new ArrayList<String>();
        for (Ledger<?, ?> ledger : ledgers.all()) {
            var answer = given().auth().oauth2(Tokens.system()).get(ledger.href() + "/imports/template.xlsx");
            if (answer.statusCode() != (ledger.isDerived() ? 405 : 200)) {
                findings.add(ledger.type() + " answers " + answer.statusCode());
            } else if (!ledger.isDerived()) {
                check(ledger, rows(answer.asByteArray()), findings);
            }
        }
        return findings;
    }

    private static void check(Ledger<?, ?> ledger, List<Row> rows, List<String> findings) {
        var columns = Columns.of(ledger);
        var header = rows.get(0);
        var byHand = Columns.byHand(ledger);
        for (int i = 0; i < byHand.size(); i++) {
            Column column = byHand.get(i);
            String title = header.getCellText(i + 1);
            if (!columns.byHeader(title).map(column::equals).orElse(false)) {
                findings.add(ledger.type() + "." + column.name() + " is called " + title);
            }
        }
        if (!RowMark.isColumn(header.getCellText(0))
                || rows.stream().skip(1).anyMatch(row -> !RowMark.skips(row.getCellText(0)))) {
            findings.add(ledger.type() + " has rows that are taken for records");
        }
    }

    private static List<Row> rows(byte[] workbook) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getFirstSheet().read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
