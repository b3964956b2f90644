package cn.anju.kit.testing;

import static cn.anju.kit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Sends files to ledgers and waits for what becomes of them. */
public final class Imports {
    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String NDJSON = "application/x-ndjson";

    private Imports() {}

    /** A word that no other record has; without digits, which could read like someone's phone number. */
    public static String mark() {
        return UUID.randomUUID()
                .toString()
                .chars()
                .map(c -> Character.isDigit(c) ? c - '0' + 'g' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Sends a file; the query may have parameters after a question mark. */
    public static ValidatableResponse send(String token, String ledger, String query, String type, byte[] file) {
        return Client.as(token)
                .contentType(type)
                .body(file)
                .post(Client.path(ledger) + "/imports" + query)
                .then();
    }

    /** Imports a file and gives its job once that is over. */
    public static JsonPath done(String ledger, String query, String type, byte[] file) {
        return done(Tokens.system(), ledger, query, type, file);
    }

    public static JsonPath done(String token, String ledger, String query, String type, byte[] file) {
        return over(
                token,
                send(token, ledger, query, type, file).statusCode(202).extract().path("id"));
    }

    public static JsonPath csv(String ledger, String... lines) {
        return done(ledger, "", CSV, text(lines));
    }

    /** A job once it is over. */
    public static JsonPath over(String token, String job) {
        eventually(() -> assertThat(job(token, job).getString("finishedAt")).isNotNull());
        return job(token, job);
    }

    private static JsonPath job(String token, String job) {
        return Client.get(token, "jobs/" + job).statusCode(200).extract().jsonPath();
    }

    /** What is wrong, as {@code row column: code}. */
    public static List<String> errors(JsonPath job) {
        return errors(Tokens.system(), job);
    }

    public static List<String> errors(String token, JsonPath job) {
        return Client.get(token, "jobs/" + job.getString("id") + "/errors?limit=500")
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.collect { it.row + ' ' + it.field + ': ' + it.code }");
    }

    public static byte[] text(String... lines) {
        return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook of these rows: dates, numbers and texts as such. */
    public static byte[] workbook(Object[]... rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("导入");
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    cell(sheet, row, column, rows[row][column]);
                }
                sheet.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void cell(Worksheet sheet, int row, int column, Object value) throws IOException {
        if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy/m/d").set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, new BigDecimal(number.toString()));
        } else if (value instanceof Boolean bool) {
            sheet.value(row, column, bool);
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }
}
