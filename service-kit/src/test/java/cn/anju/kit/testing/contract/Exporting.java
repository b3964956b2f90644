package cn.anju.kit.testing.contract;

import static cn.anju.kit.testing.contract.County.APART;
import static cn.anju.kit.testing.contract.County.ELSEWHERE;
import static cn.anju.kit.testing.contract.County.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.anju.kit.ledger.FieldShape;
import cn.anju.kit.security.Role;
import cn.anju.kit.testing.Imports;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DynamicTest;

/** A list is also a file: the same records, as CSV, workbook or lines of JSON, and a workbook to write new ones into. */
final class Exporting implements ContractChapter {
    private static final String QUERY = "?limit=20&sort=recordedAt";

    @Override
    public Stream<DynamicTest> facts(LedgerCase ledger) {
        var facts = Stream.<DynamicTest>builder()
                .add(dynamicTest("gives what the list gives", () -> givesTheList(ledger)))
                .add(dynamicTest("has Chinese headers on request", () -> hasChineseHeaders(ledger)));
        if (ledger.isWritten()) {
            facts.add(dynamicTest("offers a workbook to write records into", () -> offersTemplate(ledger)));
        }
        if (!ledger.ledger().isReadByAll()) {
            facts.add(dynamicTest("leaves out what is out of scope", () -> leavesOut(ledger)));
        }
        return facts.build();
    }

    private static Clerk reader(LedgerCase ledger) {
        return ledger.as(Role.TOWNSHIP_OFFICER, APART);
    }

    private static byte[] file(Clerk clerk, String type, String query) {
        var response = clerk.asking().header("Accept", type).get(clerk.href() + query);
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.contentType()).startsWith(type);
        assertThat(response.header("Content-Disposition")).startsWith("attachment; filename=");
        return response.bytes();
    }

    private static List<String> lines(Clerk clerk, String query) {
        return new String(file(clerk, Imports.NDJSON, query), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static List<String> idsOf(List<String> lines) {
        return lines.stream().map(line -> Json.tree(line).path("id").asText()).toList();
    }

    private static List<Row> sheet(byte[] workbook) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getFirstSheet().read();
        } catch (IOException e) {
            throw new AssertionError("No workbook", e);
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }

    private static void givesTheList(LedgerCase ledger) {
        if (ledger.isWritten()) {
            ledger.create(APART);
            ledger.create(APART);
        }
        var list = reader(ledger).list(QUERY.substring(1)).is(200);
        var lines = lines(reader(ledger), QUERY);
        assertThat(lines.stream().map(Json::tree).toList()).isEqualTo(list.items());
        var rows = sheet(file(reader(ledger), Imports.XLSX, QUERY));
        int id = texts(rows.get(0)).indexOf("id");
        assertThat(rows.stream().skip(1).map(row -> texts(row).get(id))).isEqualTo(list.ids());
        String csv = new String(file(reader(ledger), Imports.CSV, QUERY), StandardCharsets.UTF_8);
        list.ids().forEach(each -> assertThat(csv).contains(each));
    }

    private static void hasChineseHeaders(LedgerCase ledger) {
        String csv = new String(file(reader(ledger), Imports.CSV, QUERY + "&headers=zh"), StandardCharsets.UTF_8);
        var header = Arrays.asList(csv.lines().findFirst().orElseThrow().split(","));
        assertThat(header)
                .containsAll(ledger.ledger().shape().fields().stream()
                        .map(FieldShape::label)
                        .toList());
    }

    private static void offersTemplate(LedgerCase ledger) {
        var clerk = ledger.clerk();
        var response = clerk.asking().get(clerk.href() + "/imports/template.xlsx");
        assertThat(response.status()).isEqualTo(200);
        var rows = sheet(response.bytes());
        assertThat(texts(rows.get(0)))
                .containsAll(ledger.fields().stream()
                        .filter(f -> !ledger.ledger().setBySteps().contains(f.name()))
                        .map(f -> f.shape().label() + (f.isRequired() ? "*" : ""))
                        .toList());
        clerk.asking()
                .body(Imports.XLSX, response.bytes())
                .post(clerk.href() + "/imports")
                .is(422);
    }

    private static void leavesOut(LedgerCase ledger) {
        String id = ledger.isWritten()
                ? ledger.create()
                : ledger.as(Role.TOWNSHIP_OFFICER, HERE).list("limit=1").ids().get(0);
        assertThat(idsOf(lines(ledger.as(Role.TOWNSHIP_OFFICER, HERE), ""))).contains(id);
        assertThat(idsOf(lines(ledger.as(Role.TOWNSHIP_OFFICER, ELSEWHERE), "")))
                .doesNotContain(id);
    }
}
