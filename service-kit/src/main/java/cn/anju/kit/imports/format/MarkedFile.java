package cn.anju.kit.imports.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a file again, row by row, with what is wrong in each row beside it. */
public final class MarkedFile {
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final int ROWS_IN_MEMORY = 500;

    private final ErrorNotes notes;
    private final Locale locale;

    public MarkedFile(ErrorNotes notes, Locale locale) {
        this.notes = notes;
        this.locale = locale;
    }

    public void csv(CsvRows source, CsvDialect dialect, OutputStream output) throws IOException {
        Writer writer = new OutputStreamWriter(output, Charset.forName(dialect.charset()));
        if (dialect.charset().startsWith("UTF")) {
            writer.write(BYTE_ORDER_MARK);
        }
        try (var rows = marked(source);
                var csv =
                        CsvWriter.builder().fieldSeparator(dialect.separator()).build(writer)) {
            for (SourceRow row = rows.next(); row != null; row = rows.next()) {
                csv.writeRecord(row.cells().stream()
                        .map(cell -> cell == null ? "" : cell.toString())
                        .toList());
            }
        }
    }

    public void xlsx(XlsxRows source, String sheet, OutputStream output) throws IOException {
        try (var rows = marked(source);
                var workbook = new Workbook(output, "Anju", null)) {
            Worksheet worksheet = workbook.newWorksheet(sheet);
            for (SourceRow row = rows.next(); row != null; row = rows.next()) {
                for (int column = 0; column < row.cells().size(); column++) {
                    write(worksheet, row.number() - 1, column, row.cell(column));
                }
                if (row.number() % ROWS_IN_MEMORY == 0) {
                    worksheet.flush();
                }
            }
        }
    }

    private static void write(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (cell instanceof BigDecimal number) {
            sheet.value(row, column, number);
        } else if (cell instanceof Boolean bool) {
            sheet.value(row, column, bool);
        } else if (cell != null) {
            sheet.inlineString(row, column, cell.toString());
        }
    }

    public void lines(JsonLines lines, ObjectMapper mapper, OutputStream output) throws IOException {
        try (lines) {
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                output.write(marked(line, notes.of(lines.number()), mapper));
                output.write('\n');
            }
        }
    }

    private static byte[] marked(byte[] line, List<ErrorNotes.Note> errors, ObjectMapper mapper) throws IOException {
        try {
            if (!errors.isEmpty() && mapper.readTree(line) instanceof ObjectNode json) {
                json.set(ErrorColumn.header(Locale.ENGLISH), mapper.valueToTree(errors));
                return mapper.writeValueAsBytes(json);
            }
        } catch (JsonProcessingException e) {
            // cannot be marked, and goes back as it came
        }
        return line;
    }

    private MarkedRows marked(RowSource rows) {
        return new MarkedRows(rows, notes, ErrorColumn.header(locale));
    }
}
