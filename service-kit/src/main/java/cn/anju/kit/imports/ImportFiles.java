package cn.anju.kit.imports;

import cn.anju.kit.file.FileStore;
import cn.anju.kit.imports.format.CsvDialect;
import cn.anju.kit.imports.format.CsvRows;
import cn.anju.kit.imports.format.FileFormat;
import cn.anju.kit.imports.format.JsonLines;
import cn.anju.kit.imports.format.MarkedFile;
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

/** The files of imports, read as records and written again with what is wrong in them. */
@ApplicationScoped
class ImportFiles {
    private final FileStore files;
    private final ObjectMapper mapper;

    ImportFiles(FileStore files, ObjectMapper mapper) {
        this.files = files;
        this.mapper = mapper;
    }

    /** How a CSV file is written; null for other files. */
    CsvDialect dialect(String key, FileFormat format) throws IOException {
        return format == FileFormat.CSV ? CsvDialect.of(() -> open(key)) : null;
    }

    RecordSource records(String key, ImportOptions options, Ledger<?, ?> ledger) throws IOException {
        InputStream file = open(key);
        try {
            return switch (options.format()) {
                case CSV -> new TableRecords(new CsvRows(file, options.dialect()), Columns.of(ledger), mapper);
                case XLSX -> new TableRecords(XlsxRows.of(file), Columns.of(ledger), mapper);
                case NDJSON -> new JsonRecords(new JsonLines(file), mapper);
            };
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    void write(String key, ImportOptions options, String name, MarkedFile marked, OutputStream output)
            throws IOException {
        InputStream file = open(key);
        switch (options.format()) {
            case CSV -> marked.csv(new CsvRows(file, options.dialect()), options.dialect(), output);
            case XLSX -> marked.xlsx(XlsxRows.of(file), name, output);
            case NDJSON -> marked.lines(new JsonLines(file), mapper, output);
        }
    }

    private InputStream open(String key) throws IOException {
        return new BufferedInputStream(files.open(key), 1 << 16);
    }
}
