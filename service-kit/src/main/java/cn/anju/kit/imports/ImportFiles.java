package cn.anju.kit.imports;

import cn.anju.kit.file.FileStore;
import cn.anju.kit.imports.format.CsvDialect;
import cn.anju.kit.imports.format.CsvRows;
import cn.anju.kit.imports.format.FileEncoding;
import cn.anju.kit.imports.format.FileFormat;
import cn.anju.kit.imports.format.JsonLines;
import cn.anju.kit.imports.format.MarkedFile;
import cn.anju.kit.imports.format.RowSource;
import cn.anju.kit.imports.format.XlsxRows;
import cn.anju.kit.imports.row.JsonRecords;
import cn.anju.kit.imports.row.RecordSource;
import cn.anju.kit.imports.row.TableRecords;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.table.Columns;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The files of imports, read row by row and written again with what is wrong in them. */
@ApplicationScoped
public class ImportFiles {
    private final FileStore files;
    private final ObjectMapper mapper;

    ImportFiles(FileStore files, ObjectMapper mapper) {
        this.files = files;
        this.mapper = mapper;
    }

    /** How a file is written. @throws UnreadableFile where it cannot be told */
    FileEncoding encoding(String key, FileFormat format) throws IOException {
        return new FileEncoding(format, format == FileFormat.CSV ? CsvDialect.of(() -> open(key)) : null);
    }

    RecordSource records(String key, FileEncoding encoding, Ledger<?, ?> ledger) throws IOException {
        return reading(
                key,
                file -> encoding.format() == FileFormat.NDJSON
                        ? new JsonRecords(new JsonLines(file), mapper)
                        : new TableRecords(table(file, encoding), Columns.of(ledger), mapper));
    }

    /** The rows of a CSV file or a workbook. */
    public RowSource table(String key, FileEncoding encoding) throws IOException {
        return reading(key, file -> table(file, encoding));
    }

    /** The lines of an NDJSON file. */
    public JsonLines lines(String key) throws IOException {
        return reading(key, JsonLines::new);
    }

    private static RowSource table(InputStream file, FileEncoding encoding) throws IOException {
        return encoding.format() == FileFormat.CSV ? new CsvRows(file, encoding.dialect()) : XlsxRows.of(file);
    }

    /** A way of reading a file. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(InputStream file) throws IOException;
    }

    private <T> T reading(String key, Reading<T> reading) throws IOException {
        InputStream file = open(key);
        try {
            return reading.of(file);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    public void write(String key, FileEncoding encoding, String name, MarkedFile marked, OutputStream output)
            throws IOException {
        InputStream file = open(key);
        switch (encoding.format()) {
            case CSV -> marked.csv(new CsvRows(file, encoding.dialect()), encoding.dialect(), output);
            case XLSX -> marked.xlsx(XlsxRows.of(file), name, output);
            case NDJSON -> marked.lines(new JsonLines(file), mapper, output);
        }
    }

    private InputStream open(String key) throws IOException {
        return new BufferedInputStream(files.open(key), 1 << 16);
    }
}
