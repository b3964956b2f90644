package cn.anju.kit.export;

import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.table.CellText;
import cn.anju.kit.table.Column;
import cn.anju.kit.table.FormulaGuard;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Records as CSV (RFC 4180, UTF-8); under Chinese headers with the byte order mark by which Excel knows UTF-8. */
final class CsvFile implements RecordFile {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CsvWriter csv;
    private final List<Column> columns;
    private final CellText text;

    CsvFile(OutputStream out, List<Column> columns, CellText text) throws IOException {
        this.columns = columns;
        this.text = text;
        if (text.isChinese()) {
            out.write(BYTE_ORDER_MARK);
        }
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        csv.writeRecord(columns.stream().map(text::header).toList());
    }

    @Override
    public void add(LedgerView<?> view) {
        var row = csv.writeRecord();
        for (Column column : columns) {
            Object value = column.of(view);
            String cell = text.of(value);
            row.writeField(value instanceof Number ? cell : FormulaGuard.guard(cell));
        }
        row.endRecord();
    }

    @Override
    public void finish() throws IOException {
        csv.flush();
    }
}
