package cn.anju.kit.imports.format;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;

/** The rows of a CSV file; a cell with line breaks is one cell of one row, as in a spreadsheet. */
public final class CsvRows implements RowSource {
    private final CloseableIterator<CsvRecord> records;
    private int number;

    public CsvRows(InputStream file, CsvDialect dialect) {
        records = CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .detectBomHeader(true)
                .ofCsvRecord(file, Charset.forName(dialect.charset()))
                .iterator();
    }

    @Override
    public SourceRow next() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            return new SourceRow(++number, new ArrayList<>(records.next().getFields()));
        } catch (CsvParseException e) {
            throw UnreadableFile.after(number);
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
